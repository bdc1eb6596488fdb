package org.throughline.auth.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
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

    /** Of a session that has just been ended: the container still remembers who it was. */
    static class Anonymous extends LoginRequest {

        Anonymous(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return null;
        }
    }
}
