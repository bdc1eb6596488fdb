package org.throughline.web.security;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/** The content policy of Vaadin's page. Everything else keeps the strict one of case-auth. */
class ContentPolicy implements IndexHtmlRequestListener {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().select("script, style").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
    }

    /** Vaadin's client does not run without {@code unsafe-eval}, nor its components without inline styles. */
    static String policy(String nonce) {
        return "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
                + "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'";
    }
}
