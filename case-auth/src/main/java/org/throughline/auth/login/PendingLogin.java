package org.throughline.auth.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.throughline.auth.request.LocalPath;

/** One login that was sent to Keycloak and has not come back. */
record PendingLogin(String state, String nonce, String verifier, LocalPath cameFor) implements Serializable {

    // where Soteria keeps the only login that it knows of
    private static final String STATE = "oidc.state";
    private static final String NONCE = "oidc.nonce";

    static PendingLogin begun(HttpSession session, String verifier, LocalPath cameFor) {
        return new PendingLogin(
                (String) session.getAttribute(STATE), (String) session.getAttribute(NONCE), verifier, cameFor);
    }

    void restore(HttpSession session) {
        session.setAttribute(STATE, state);
        session.setAttribute(NONCE, nonce);
    }
}
