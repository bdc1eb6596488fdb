package org.throughline.auth.settings;

/** Settings of a test, in which everything is at one address. */
public final class SettingsFixture {

    private SettingsFixture() {}

    public static AuthSettings at(String keycloak) {
        return AuthSettings.from(AuthSettingsTest.with("THROUGHLINE_OIDC_ISSUER", keycloak + "/realms/throughline"));
    }
}
