package org.throughline.web.rest;

import java.net.URI;
import java.util.Map;

/**
 * @param uploadMax how many bytes a document may have
 * @param issuer where Keycloak gives out tokens
 */
public record RestSettings(long uploadMax, URI issuer) {

    public static final RestSettings CURRENT = of(System.getenv());

    static RestSettings of(Map<String, String> environment) {
        return new RestSettings(
                Long.parseLong(environment.getOrDefault("THROUGHLINE_UPLOAD_MAX_MB", "50")) * 1024 * 1024,
                URI.create(environment.getOrDefault(
                        "THROUGHLINE_OIDC_ISSUER", "http://localhost:8180/realms/throughline")));
    }
}
