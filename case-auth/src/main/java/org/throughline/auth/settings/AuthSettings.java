package org.throughline.auth.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.throughline.core.secret.GivenSecrets;

/**
 * Where Keycloak is and at which address people reach us. Made once, from the environment; a wrong value ends the
 * start.
 *
 * @param baseUrl without a slash at the end
 * @param issuer without a slash at the end, exactly as it is in the tokens
 * @param provisionerSecret of the account that reads who belongs to which organisation
 * @param adminBase of Keycloak's own administration of the realm, without a slash at the end
 * @param idleEnd after so long without anything done, a browser's session ends
 */
public record AuthSettings(
        URI baseUrl,
        URI issuer,
        String clientId,
        String clientSecret,
        String provisionerSecret,
        URI adminBase,
        Duration idleEnd) {

    private static final String DEMO_SECRET_MARK = "demo";

    public AuthSettings {
        if (isSecure(baseUrl)) {
            refuseDemo("THROUGHLINE_OIDC_CLIENT_SECRET", clientSecret);
            refuseDemo("THROUGHLINE_PROVISIONER_SECRET", provisionerSecret);
        }
        if (idleEnd.isNegative() || idleEnd.isZero()) {
            throw new IllegalStateException("THROUGHLINE_IDLE_MINUTES must be at least 1");
        }
    }

    static AuthSettings from(Map<String, String> environment) {
        var issuer = address(environment, "THROUGHLINE_OIDC_ISSUER");
        var secrets = new GivenSecrets(environment);
        return new AuthSettings(
                address(environment, "THROUGHLINE_BASE_URL"),
                issuer,
                required(environment, "THROUGHLINE_OIDC_CLIENT_ID"),
                secrets.require("THROUGHLINE_OIDC_CLIENT_SECRET"),
                secrets.require("THROUGHLINE_PROVISIONER_SECRET"),
                environment.containsKey("THROUGHLINE_OIDC_ADMIN")
                        ? address(environment, "THROUGHLINE_OIDC_ADMIN")
                        : adminBase(issuer),
                minutes(environment.getOrDefault("THROUGHLINE_IDLE_MINUTES", "30")));
    }

    public boolean isSecure() {
        return isSecure(baseUrl);
    }

    public String authorizationEndpoint() {
        return issuer + "/protocol/openid-connect/auth";
    }

    public String endSessionEndpoint() {
        return issuer + "/protocol/openid-connect/logout";
    }

    public String tokenEndpoint() {
        return issuer + "/protocol/openid-connect/token";
    }

    /** Keycloak's site, for content policies. */
    public String issuerOrigin() {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    private static URI adminBase(URI issuer) {
        return URI.create(issuer.toString().replaceFirst("/realms/(?=[^/]+$)", "/admin/realms/"));
    }

    private static void refuseDemo(String name, String secret) {
        if (secret.contains(DEMO_SECRET_MARK)) {
            throw new IllegalStateException(name + " is the demo's: make one of your own");
        }
    }

    private static boolean isSecure(URI url) {
        return "https".equals(url.getScheme());
    }

    private static URI address(Map<String, String> environment, String name) {
        var value = required(environment, name);
        if (!value.matches("https?://[^/\\s?#]+[^\\s?#]*[^/\\s?#]")) {
            throw new IllegalStateException(name + " must be an http or https address without a slash at the end");
        }
        return URI.create(value);
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is missing");
        }
        return value;
    }

    private static Duration minutes(String text) {
        try {
            return Duration.ofMinutes(Long.parseLong(text));
        } catch (NumberFormatException notANumber) {
            throw new IllegalStateException("THROUGHLINE_IDLE_MINUTES is not a number", notANumber);
        }
    }
}
