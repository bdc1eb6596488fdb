package org.throughline.auth.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import org.throughline.auth.settings.AuthSettings;

/**
 * Turns on Jakarta Security's OpenID Connect. Its expressions read bean properties, hence the accessors with
 * {@code get}; each attribute must be one whole expression.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${openIdProvider.issuer}",
        clientId = "${openIdProvider.clientId}",
        clientSecret = "${openIdProvider.clientSecret}",
        redirectURI = "${openIdProvider.callback}",
        redirectToOriginalResource = false,
        scope = {"openid", "profile", "email", "organization"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "groups"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${openIdProvider.bye}"),
        useNonce = true,
        useSession = true,
        tokenAutoRefresh = true,
        tokenMinValidityExpression = "${openIdProvider.minValidity}")
@ApplicationScoped
@Named("openIdProvider")
public class OpenIdProvider {

    private static final int REFRESH_BEFORE_END_MILLIS = 5_000;

    @Inject
    AuthSettings settings;

    public String getIssuer() {
        return settings.issuer().toString();
    }

    public String getClientId() {
        return settings.clientId();
    }

    public String getClientSecret() {
        return settings.clientSecret();
    }

    public String getCallback() {
        return settings.baseUrl() + "/callback";
    }

    public String getBye() {
        return settings.baseUrl() + "/public/bye";
    }

    public Integer getMinValidity() {
        return REFRESH_BEFORE_END_MILLIS;
    }
}
