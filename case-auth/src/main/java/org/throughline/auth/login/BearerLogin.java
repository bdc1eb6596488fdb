package org.throughline.auth.login;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.throughline.auth.answer.ProblemAnswer;
import org.throughline.auth.caller.RequestCaller;
import org.throughline.auth.token.TokenReader;
import org.throughline.auth.token.VerifiedTokens;
import org.throughline.auth.token.VerifiedTokens.Verified;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;

/** MicroProfile JWT verifies a token once; which organisation each call works for is decided here. */
@ApplicationScoped
class BearerLogin {

    private static final System.Logger LOG = System.getLogger(BearerLogin.class.getName());

    @Inject
    HttpAuthenticationMechanism tokens;

    @Inject
    VerifiedTokens verifiedTokens;

    AuthenticationStatus validate(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException, IOException {
        var token =
                verifiedTokens.find(request.getHeader("Authorization")).or(() -> verify(request, response, context));
        if (token.isEmpty()) {
            return unauthorized(request, response);
        }
        try {
            var caller = token.get().signedIn().callerFor(request.getHeader("X-Organization"));
            RequestCaller.put(request, token.get().signedIn(), caller);
            return context.notifyContainerAboutLogin(token.get().principal(), roles(caller));
        } catch (Invalid ambiguous) {
            return refuse(response, ProblemAnswer.of(ambiguous, SC_BAD_REQUEST, "Which organisation?"));
        } catch (NotAllowed closed) {
            return refuse(response, ProblemAnswer.of(closed, SC_FORBIDDEN, "Not allowed"));
        }
    }

    private Optional<Verified> verify(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            var status = tokens.validateRequest(request, response, new Unanswered(context));
            if (status != AuthenticationStatus.SUCCESS
                    || !(context.getCallerPrincipal() instanceof JsonWebToken token)) {
                return Optional.empty();
            }
            var verified = new Verified(token, TokenReader.read(token.getRawToken()));
            verifiedTokens.keep(request.getHeader("Authorization"), verified);
            return Optional.of(verified);
        } catch (AuthenticationException | RuntimeException unreadable) {
            // an unknown key, a subject that is no person: the container throws where it should refuse
            LOG.log(System.Logger.Level.DEBUG, "A bearer token could not be read", unreadable);
            return Optional.empty();
        }
    }

    private static AuthenticationStatus unauthorized(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var shown = request.getHeader("Authorization") != null;
        response.setHeader(
                "WWW-Authenticate",
                shown ? "Bearer realm=\"throughline\", error=\"invalid_token\"" : "Bearer realm=\"throughline\"");
        return refuse(response, ProblemAnswer.of(SC_UNAUTHORIZED, "not-signed-in", "Not signed in"));
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, ProblemAnswer answer) throws IOException {
        answer.write(response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static Set<String> roles(Caller caller) {
        return caller.roles().stream().map(Role::wire).collect(Collectors.toUnmodifiableSet());
    }

    /** The container would answer by itself, and without a body. */
    private static class Unanswered extends HttpMessageContextWrapper {

        Unanswered(HttpMessageContext context) {
            super(context);
        }

        @Override
        public AuthenticationStatus responseUnauthorized() {
            return AuthenticationStatus.SEND_FAILURE;
        }
    }
}
