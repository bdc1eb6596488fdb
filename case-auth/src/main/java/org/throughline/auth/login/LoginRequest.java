package org.throughline.auth.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Soteria takes any parameter {@code state} for its own, and then starts no login. */
class LoginRequest extends HttpServletRequestWrapper {

    LoginRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.equals("state") ? null : super.getParameter(name);
    }

    /**
     * Of nobody, who therefore has no session; if one has just been ended, the container still remembers who it was.
     */
    static class Stranger extends LoginRequest {

        private final PassingSession session;

        Stranger(HttpServletRequest request) {
            super(request);
            this.session = new PassingSession(request.getServletContext());
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }

        @Override
        public HttpSession getSession() {
            return session;
        }

        @Override
        public HttpSession getSession(boolean create) {
            return session;
        }
    }
}
