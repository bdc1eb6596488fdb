package org.throughline.auth.login;

import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletResponse;

/** Everything is protected, and a refresh that failed redirects through our response too. */
class LoginContext extends HttpMessageContextWrapper {

    private final HttpServletResponse response;

    LoginContext(HttpMessageContext context, HttpServletResponse response) {
        super(context);
        this.response = response;
    }

    @Override
    public HttpServletResponse getResponse() {
        return response;
    }

    @Override
    public boolean isProtected() {
        return true;
    }
}
