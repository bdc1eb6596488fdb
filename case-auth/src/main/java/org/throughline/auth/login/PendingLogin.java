package org.throughline.auth.login;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.throughline.auth.request.LocalPath;
import org.throughline.auth.settings.AuthSettings;

/** One login that was sent to Keycloak and has not come back. */
record PendingLogin(String state, String nonce, String verifier, LocalPath cameFor, Instant begunAt) {

    // where Soteria keeps the only login that it knows of
    private static final String STATE = "oidc.state";
    private static final String NONCE = "oidc.nonce";
    private static final String ORIGINAL = "oidc.original.request";

    static PendingLogin begun(HttpSession session, String verifier, LocalPath cameFor, Instant at) {
        return new PendingLogin(
                (String) session.getAttribute(STATE), (String) session.getAttribute(NONCE), verifier, cameFor, at);
    }

    void restore(HttpSession session, AuthSettings settings) {
        session.setAttribute(STATE, state);
        session.setAttribute(NONCE, nonce);
        session.setAttribute(ORIGINAL, cameFor.under(settings.baseUrl()));
    }
}
