package org.throughline.core.notification.mail;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.secret.GivenSecrets;

/**
 * Where mail is handed over, and where the links in it lead. Made once, from the environment; a wrong value ends the
 * start.
 *
 * @param baseUrl without a slash at the end
 * @param relay missing where no mail is sent
 */
public record MailSettings(URI baseUrl, @Nullable Relay relay) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final String USUAL_PORT = "587";

    /** @param from an address, with a name or without one */
    public record Relay(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            String from,
            boolean startTls) {

        public Relay {
            if (user != null && !startTls && !THIS_MACHINE.contains(host)) {
                throw new IllegalStateException(
                        "THROUGHLINE_SMTP_PASSWORD would cross the network in plain: set THROUGHLINE_SMTP_STARTTLS");
            }
        }

        /** The password is never written to a log. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    static MailSettings from(Map<String, String> environment) {
        var baseUrl = URI.create(given(environment, "THROUGHLINE_BASE_URL").orElse("http://localhost:8080"));
        return new MailSettings(
                baseUrl,
                given(environment, "THROUGHLINE_SMTP_HOST")
                        .map(host -> relay(host, environment))
                        .orElse(null));
    }

    public boolean isSetUp() {
        return relay != null;
    }

    private static Relay relay(String host, Map<String, String> environment) {
        var from = given(environment, "THROUGHLINE_SMTP_FROM")
                .orElseThrow(() -> new IllegalStateException("THROUGHLINE_SMTP_FROM is missing"));
        return new Relay(
                host,
                port(given(environment, "THROUGHLINE_SMTP_PORT").orElse(USUAL_PORT)),
                given(environment, "THROUGHLINE_SMTP_USER").orElse(null),
                new GivenSecrets(environment).find("THROUGHLINE_SMTP_PASSWORD").orElse(null),
                from,
                isTrue(given(environment, "THROUGHLINE_SMTP_STARTTLS").orElse("false")));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalStateException("THROUGHLINE_SMTP_PORT must be a port from 1 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static boolean isTrue(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalStateException("THROUGHLINE_SMTP_STARTTLS is true or false, not " + text);
        };
    }
}
