package org.throughline.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.throughline.web.rest.RestSettings;

@Readiness
@ApplicationScoped
public class KeycloakReady implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keycloak").status(answers()).build();
    }

    private boolean answers() {
        var discovery = URI.create(RestSettings.CURRENT.issuer() + "/.well-known/openid-configuration");
        try {
            var request = HttpRequest.newBuilder(discovery).timeout(PATIENCE).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
