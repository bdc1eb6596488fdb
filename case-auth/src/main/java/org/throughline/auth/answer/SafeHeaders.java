package org.throughline.auth.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.throughline.auth.settings.AuthSettings;

/**
 * Set on every answer before anything else happens, since the login answers before any filter runs. The content policy
 * allows nothing; each page that needs more says so itself.
 */
@ApplicationScoped
public class SafeHeaders {

    @Inject
    AuthSettings settings;

    public void on(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (settings.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** The server compresses nothing that has an encoding already. */
    public void withoutCompression(HttpServletResponse response) {
        response.setHeader("Content-Encoding", "identity");
    }
}
