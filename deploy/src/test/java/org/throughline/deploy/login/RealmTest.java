package org.throughline.deploy.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

class RealmTest {

    @TempDir
    Path folder;

    static final Path HOME = Path.of("/srv/throughline/deploy");

    @Test
    void theDemoHasItsPeopleAndAClientForScripts() {
        var json = Realm.json(StackSettings.from(Map.of(), HOME));

        assertThat(json)
                .contains("throughline-cli", "ana.advocate", "\"harbor\"", "http://localhost/callback")
                .doesNotContain("@BASE_URL@", "@clients@", "@people@", "@organisations@", "@PASSWORD_POLICY@");
    }

    @Test
    void productionHasNothingOfTheDemo() {
        var json = Realm.json(StackSettings.from(production(), HOME));

        assertThat(json)
                .contains("https://cases.example.org/callback", "length(12)", "${THROUGHLINE_ADMIN_EMAIL}")
                .doesNotContain("throughline-cli", "ana.advocate", "harbor", "demo", "localhost");
    }

    @Test
    void productionDemandsASecondFactor_andTheDemoOnlyOfWhoHasOne() {
        var demo = otp(Realm.json(StackSettings.from(Map.of(), HOME)));
        var production = otp(Realm.json(StackSettings.from(production(), HOME)));

        assertThat(production).containsEntry("auth-otp-form", "REQUIRED");
        assertThat(production).containsEntry("conditional-user-configured", "DISABLED");
        assertThat(demo).containsEntry("auth-otp-form", "ALTERNATIVE");
        assertThat(demo).containsEntry("conditional-user-configured", "REQUIRED");
    }

    @Test
    void names_areThoseThatAnAdministratorGave() {
        var profile = json(Realm.json(StackSettings.from(production(), HOME)))
                .getJsonObject("components")
                .getJsonArray("org.keycloak.userprofile.UserProfileProvider")
                .getJsonObject(0)
                .getJsonObject("config")
                .getJsonArray("kc.user.profile.config")
                .getString(0);

        var editors = json(profile).getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        one -> one.getString("name"),
                        one -> one.getJsonObject("permissions")
                                .getJsonArray("edit")
                                .toString()));

        assertThat(editors)
                .containsEntry("firstName", "[\"admin\"]")
                .containsEntry("lastName", "[\"admin\"]")
                .containsEntry("username", "[\"admin\"]")
                .containsEntry("email", "[\"admin\",\"user\"]");
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    @Test
    void accountThatReadsMemberships_changesNothing() {
        var json = Realm.json(StackSettings.from(production(), HOME));

        assertThat(json).contains("view-organizations", "view-users").doesNotContain("\"manage-");
    }

    @Test
    void secretsStandInTheRealm_asTheyWereGiven() {
        var given = new HashMap<>(production());
        given.put("THROUGHLINE_ADMIN_PASSWORD", "a \"long\\ password");
        given.put("THROUGHLINE_SECRETS", folder.toString());
        var settings = StackSettings.from(given, HOME);

        var json = Realm.withSecrets(settings, new Secrets(settings));

        assertThat(json)
                .contains("a \\\"long\\\\ password", "tZ3mB1sWq8LkX0aYcR5uNf7hJ2vP4dGe", "it@example.org")
                .doesNotContain("${THROUGHLINE");
    }

    @Test
    void nobodyIsRememberedBeyondTheSession() {
        assertThat(Realm.json(StackSettings.from(production(), HOME))).contains("\"rememberMe\": false");
    }

    /** The steps behind the password, and how they are demanded. */
    static Map<String, String> otp(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var flow = reader.readObject().getJsonArray("authenticationFlows").getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("alias").equals("Browser - Conditional 2FA"))
                    .findFirst()
                    .orElseThrow();
            return flow.getJsonArray("authenticationExecutions").getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.toMap(
                            step -> step.getString("authenticator"), step -> step.getString("requirement")));
        }
    }

    static Map<String, String> production() {
        return Map.of(
                "THROUGHLINE_MODE", "production",
                "THROUGHLINE_BASE_URL", "https://cases.example.org",
                "THROUGHLINE_KEYCLOAK_URL", "https://login.example.org",
                "THROUGHLINE_OIDC_CLIENT_SECRET", "tZ3mB1sWq8LkX0aYcR5uNf7hJ2vP4dGe",
                "THROUGHLINE_PROVISIONER_SECRET", "w9QpS6xTi3EoV1bMzK8rLn5yHc2gUj4A",
                "THROUGHLINE_ADMIN_EMAIL", "it@example.org",
                "THROUGHLINE_ADMIN_PASSWORD", "a long first password",
                "THROUGHLINE_ADDRESS_HEADER", "X-Forwarded-For",
                "THROUGHLINE_MASTER_KEY_FILE", "/etc/throughline/master-key");
    }
}
