package org.throughline.auth.login;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.throughline.auth.answer.SafeHeaders;
import org.throughline.auth.request.RequestKind;

/**
 * Every request passes here before any filter. Programs show bearer tokens and are never redirected; everything else
 * is a browser, and closed unless it is named as open. The paths are decided here and not by constraints in web.xml:
 * on {@code /*} those answered 403 to people who were signed in.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class FrontDoor implements HttpAuthenticationMechanismHandler {

    @Inject
    SafeHeaders safeHeaders;

    @Inject
    BearerLogin bearer;

    @Inject
    BrowserLogin browser;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        safeHeaders.on(response);
        if (RequestKind.isShapedByLink(request)) {
            safeHeaders.withoutCompression(response);
        }
        var kind = RequestKind.of(request);
        try {
            return switch (kind) {
                case API -> bearer.validate(request, response, context);
                case OPEN -> context.doNothing();
                case CALLBACK -> browser.complete(request, response, context);
                case NAVIGATION, FORM, UIDL, HEARTBEAT, PUSH, BACKGROUND ->
                    browser.validate(kind, request, response, context);
            };
        } catch (IOException | UnsupportedCallbackException failed) {
            throw new AuthenticationException(failed);
        }
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return AuthenticationStatus.SUCCESS;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }
}
