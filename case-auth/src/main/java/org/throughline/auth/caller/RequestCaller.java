package org.throughline.auth.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.throughline.auth.token.SignedIn;
import org.throughline.core.access.Caller;

/** Hands what the login found to the filter. Never read from the session: only a request that passed the door has it. */
public final class RequestCaller {

    private static final String KEY = RequestCaller.class.getName();
    private static final String SIGNED_IN = KEY + ".signed-in";

    private RequestCaller() {}

    /** @param signedIn what the token said, of which the caller was made */
    public static void put(HttpServletRequest request, SignedIn signedIn, Caller caller) {
        request.setAttribute(KEY, caller);
        request.setAttribute(SIGNED_IN, signedIn);
    }

    public static void put(HttpServletRequest request, SignedIn signedIn) {
        signedIn.caller().ifPresentOrElse(caller -> put(request, signedIn, caller), () -> {
            request.setAttribute(KEY, signedIn);
            request.setAttribute(SIGNED_IN, signedIn);
        });
    }

    static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return request.getAttribute(SIGNED_IN) instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }

    static Optional<Caller> caller(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }

    /** Somebody has signed in, but there is an organisation to choose, or no role anywhere. */
    static boolean isUndecided(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof SignedIn;
    }
}
