package org.throughline.auth.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition.OpenIdAuthenticationMechanism;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.throughline.auth.answer.SessionEnded;
import org.throughline.auth.caller.RequestCaller;
import org.throughline.auth.request.RequestKind;
import org.throughline.auth.settings.AuthSettings;

/**
 * Jakarta Security's OpenID Connect, with what it lacks: PKCE, several tabs at once, and answers that background
 * requests understand.
 */
@ApplicationScoped
class BrowserLogin {

    private static final int TOO_MANY = 429;

    @Inject
    @OpenIdAuthenticationMechanism
    HttpAuthenticationMechanism openId;

    @Inject
    LoginSession loginSession;

    @Inject
    SessionLocks locks;

    @Inject
    LoginCookies cookies;

    @Inject
    LoginGate gate;

    @Inject
    Clock clock;

    @Inject
    SessionEnded sessionEnded;

    @Inject
    AuthSettings settings;

    AuthenticationStatus validate(
            RequestKind kind, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException, IOException, UnsupportedCallbackException {
        loginSession.endIfIdle(request);
        var signedIn = request.getSession(false) != null && request.getUserPrincipal() != null;
        if (!signedIn) {
            return kind == RequestKind.NAVIGATION ? begin(request, response, context) : end(kind, response);
        }
        // refreshing tokens for a page that nobody touches would keep the session at Keycloak alive for ever
        var status = kind.isAutomatic()
                ? asBefore(request, context)
                : refresh(toKeycloak(kind, request, response), request, context);
        if (status == AuthenticationStatus.SUCCESS) {
            if (!kind.isAutomatic()) {
                loginSession.remember(request.getSession());
            }
            loginSession.signedIn(request.getSession(false)).ifPresent(who -> RequestCaller.put(request, who));
        }
        return status;
    }

    AuthenticationStatus complete(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException, IOException, UnsupportedCallbackException {
        var pending = cookies.find(request, request.getParameter("state"));
        if (pending.isEmpty()) {
            return context.doNothing(); // the page behind says that this sign-in is not known
        }
        cookies.forget(pending.get(), response);
        LoginSession.comesBack(request, pending.get());
        if (request.getUserPrincipal() != null) {
            return asBefore(request, context); // another tab was first
        }
        var isNew = request.getSession(false) == null;
        var session = request.getSession();
        var lock = locks.lockOf(session);
        lock.lock();
        try {
            pending.get().restore(session, settings);
            PkceVerifier.bind(pending.get().verifier());
            var status = openId.validateRequest(request, response, context);
            if (status == AuthenticationStatus.SUCCESS && context.getCallerPrincipal() != null) {
                loginSession.remember(session);
                loginSession.signedIn(session).ifPresent(who -> RequestCaller.put(request, who));
            } else if (isNew) {
                session.invalidate();
            }
            // a bad code would get an empty 200
            return status == AuthenticationStatus.SEND_FAILURE ? context.responseUnauthorized() : status;
        } finally {
            PkceVerifier.unbind();
            lock.unlock();
        }
    }

    private AuthenticationStatus begin(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException, IOException {
        var wait = gate.take(request);
        if (!wait.isZero()) {
            response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
            response.sendError(TOO_MANY);
            return AuthenticationStatus.SEND_FAILURE;
        }
        var stranger = new LoginRequest.Stranger(request);
        var toKeycloak = toKeycloak(RequestKind.NAVIGATION, stranger, response);
        return openId.validateRequest(stranger, toKeycloak, new LoginContext(context, toKeycloak));
    }

    private AuthenticationStatus refresh(LoginResponse response, HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        return openId.validateRequest(new LoginRequest(request), response, new LoginContext(context, response));
    }

    private LoginResponse toKeycloak(RequestKind kind, HttpServletRequest request, HttpServletResponse response) {
        return new LoginResponse(kind, request, response, settings, sessionEnded, cookies, clock);
    }

    private AuthenticationStatus end(RequestKind kind, HttpServletResponse response) throws IOException {
        sessionEnded.answer(kind, response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    /** Doing nothing would make the request anonymous although the session is signed in. */
    private static AuthenticationStatus asBefore(HttpServletRequest request, HttpMessageContext context)
            throws IOException, UnsupportedCallbackException {
        context.getHandler().handle(new Callback[] {
            new CallerPrincipalCallback(context.getClientSubject(), request.getUserPrincipal())
        });
        return AuthenticationStatus.SUCCESS;
    }
}
