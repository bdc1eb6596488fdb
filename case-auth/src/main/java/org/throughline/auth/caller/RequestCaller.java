package org.throughline.auth.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.throughline.auth.token.SignedIn;
import org.throughline.core.access.Caller;

/** Hands what the login found to the filter. Never read from the session: only a request that passed the door has it. */
public final class RequestCaller {

    private static final String KEY = RequestCaller.class.getName();

    private RequestCaller() {}

    public static void put(HttpServletRequest request, Caller caller) {
        request.setAttribute(KEY, caller);
    }

    public static void put(HttpServletRequest request, SignedIn signedIn) {
        request.setAttribute(KEY, signedIn.caller().map(Object.class::cast).orElse(signedIn));
    }

    static Optional<Caller> caller(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }

    /** Somebody has signed in, but there is an organisation to choose, or no role anywhere. */
    static boolean isUndecided(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof SignedIn;
    }
}
