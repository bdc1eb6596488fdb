package org.throughline.deploy.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/**
 * One realm file. In production a password is never enough: whoever has no second factor yet is asked to set one up. An
 * entry {@code "@name@"} in a list stands for what the demo, or a production start, adds there.
 */
final class Realm {

    private static final Pattern ADDITION = Pattern.compile("(,?)\\s*\"@([a-z-]+)@\"");

    private Realm() {}

    static String json(StackSettings settings) {
        var additions = settings.isDemo() ? "demo" : "production";
        var json = ADDITION.matcher(resource("realm.json")).replaceAll(found -> {
            var added = resource(additions + "/" + found.group(2) + ".json").strip();
            return Matcher.quoteReplacement(added.isEmpty() ? "" : found.group(1) + "\n" + added);
        });
        return json.replace("@BASE_URL@", redirectBase(settings))
                .replace("@PASSWORD_POLICY@", passwordPolicy(settings))
                .replace("@WHO_HAS_A_SECOND_FACTOR@", settings.isDemo() ? "REQUIRED" : "DISABLED")
                .replace("@SECOND_FACTOR@", settings.isDemo() ? "ALTERNATIVE" : "REQUIRED");
    }

    /** With what the stack was given, in place of {@code ${…}}. */
    static String withSecrets(StackSettings settings, Secrets secrets) {
        return json(settings)
                .replace("${THROUGHLINE_OIDC_CLIENT_SECRET}", quoted(secrets.oidcClient()))
                .replace("${THROUGHLINE_PROVISIONER_SECRET}", quoted(secrets.provisioner()))
                .replace(
                        "${THROUGHLINE_ADMIN_EMAIL}",
                        quoted(settings.value("THROUGHLINE_ADMIN_EMAIL").orElse("")))
                .replace(
                        "${THROUGHLINE_ADMIN_PASSWORD}",
                        quoted(settings.secret("THROUGHLINE_ADMIN_PASSWORD").orElse("")));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Without a port, Keycloak takes any port of this machine: the demo's may be moved later. */
    private static String redirectBase(StackSettings settings) {
        return settings.isDemo() ? "http://localhost" : settings.baseUrl().toString();
    }

    /** The demo's password would not pass. */
    private static String passwordPolicy(StackSettings settings) {
        return settings.isDemo() ? "" : "length(12) and notUsername(undefined) and notEmail(undefined)";
    }

    private static String resource(String name) {
        try (var stream = Realm.class.getResourceAsStream("/realm/" + name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
