package org.throughline.deploy.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.deploy.process.CannotStart;

/**
 * What the stack is started with, made once from the {@code THROUGHLINE_} variables.
 *
 * @param home the folder {@code deploy}
 * @param given the variables themselves, of which the production secrets are read
 */
public record StackSettings(
        Mode mode,
        Path home,
        Path data,
        Path secrets,
        Path war,
        int httpPort,
        int keycloakPort,
        int dbPort,
        URI baseUrl,
        URI keycloakUrl,
        Map<String, String> given) {

    public enum Mode {
        DEMO,
        PRODUCTION
    }

    private static final int SECRET_LENGTH = 24;
    private static final String DEMO_MARK = "demo";
    private static final String FILE = "_FILE";
    private static final String ADMIN_PASSWORD = "THROUGHLINE_ADMIN_PASSWORD";
    private static final List<String> NEEDED_IN_PRODUCTION = List.of(
            "THROUGHLINE_BASE_URL",
            "THROUGHLINE_KEYCLOAK_URL",
            "THROUGHLINE_OIDC_CLIENT_SECRET",
            "THROUGHLINE_PROVISIONER_SECRET",
            "THROUGHLINE_ADMIN_EMAIL",
            ADMIN_PASSWORD,
            "THROUGHLINE_ADDRESS_HEADER",
            "THROUGHLINE_MASTER_KEY_FILE");
    private static final List<String> ADDRESSES_IN_PRODUCTION =
            List.of("THROUGHLINE_BASE_URL", "THROUGHLINE_KEYCLOAK_URL");
    private static final List<String> SECRETS_IN_PRODUCTION =
            List.of("THROUGHLINE_OIDC_CLIENT_SECRET", "THROUGHLINE_PROVISIONER_SECRET");

    public StackSettings {
        given = Map.copyOf(given);
        if (mode == Mode.PRODUCTION) {
            refuseDemo(given);
            if (given.containsKey("THROUGHLINE_ADMIN_PORT")) {
                throw new CannotStart("A production start refuses THROUGHLINE_ADMIN_PORT: it opens the server to all of"
                        + " this machine.");
            }
        }
    }

    public static StackSettings from(Map<String, String> environment, Path home) {
        var data = path(environment, "THROUGHLINE_DATA").orElse(home.resolve("data"));
        var httpPort = port(environment, "THROUGHLINE_HTTP_PORT", 8080);
        var keycloakPort = port(environment, "THROUGHLINE_KEYCLOAK_PORT", 8180);
        return new StackSettings(
                mode(environment),
                home,
                data,
                path(environment, "THROUGHLINE_SECRETS").orElse(data.resolveSibling("secrets")),
                path(environment, "THROUGHLINE_WAR").orElse(home.resolveSibling("case-web/target/throughline.war")),
                httpPort,
                keycloakPort,
                port(environment, "THROUGHLINE_DB_PORT", 54320),
                address(environment, "THROUGHLINE_BASE_URL", httpPort),
                address(environment, "THROUGHLINE_KEYCLOAK_URL", keycloakPort),
                environment);
    }

    public boolean isDemo() {
        return mode == Mode.DEMO;
    }

    /** Where legal days begin and end. */
    public ZoneId zone() {
        var name = value("THROUGHLINE_ZONE");
        try {
            return name.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException e) {
            throw new CannotStart(
                    "THROUGHLINE_ZONE must be a time zone like America/Los_Angeles, not \"" + name.get() + "\".");
        }
    }

    /** The largest file that is taken. */
    public int uploadMegabytes() {
        var text = value("THROUGHLINE_UPLOAD_MAX_MB").orElse("50");
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new CannotStart("THROUGHLINE_UPLOAD_MAX_MB must be a number of at least 1, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    /** For the JVMs of the application and of the login server, behind our own: the last one counts. */
    public List<String> javaOptions() {
        return value("THROUGHLINE_JAVA_OPTIONS").stream()
                .flatMap(options -> Arrays.stream(options.strip().split("\\s+")))
                .toList();
    }

    /** Where the mail of the demo is caught. */
    public int mailPort() {
        return port(given, "THROUGHLINE_MAIL_PORT", 1025);
    }

    /** Where it is shown in the browser. */
    public int inboxPort() {
        return port(given, "THROUGHLINE_INBOX_PORT", 8025);
    }

    public Path servers() {
        return home.resolve("target/servers");
    }

    public String databaseUrl(String database) {
        return // what the server says of a refused row would name the child
        "jdbc:postgresql://127.0.0.1:" + dbPort + "/" + database + "?logServerErrorDetail=false";
    }

    public URI issuer() {
        return URI.create(keycloakUrl + "/realms/throughline");
    }

    public int keycloakManagementPort() {
        return keycloakPort + 1;
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name)).filter(value -> !value.isBlank());
    }

    /** From the file that the variable with {@code _FILE} names, or else the variable itself. */
    public Optional<String> secret(String name) {
        return secret(given, name);
    }

    private static Optional<String> secret(Map<String, String> given, String name) {
        if (!isFile(given, name)) {
            return Optional.ofNullable(given.get(name)).filter(value -> !value.isBlank());
        }
        try {
            return Optional.of(Files.readString(Path.of(given.getOrDefault(name + FILE, "")))
                            .strip())
                    .filter(value -> !value.isEmpty());
        } catch (IOException e) {
            throw new CannotStart("The file that " + name + FILE + " names cannot be read.", e);
        }
    }

    private static boolean isFile(Map<String, String> given, String name) {
        return !given.getOrDefault(name + FILE, "").isBlank();
    }

    private static boolean isSecret(String name) {
        return name.equals(ADMIN_PASSWORD) || SECRETS_IN_PRODUCTION.contains(name);
    }

    private static Mode mode(Map<String, String> environment) {
        return switch (environment.getOrDefault("THROUGHLINE_MODE", "demo")) {
            case "demo" -> Mode.DEMO;
            case "production" -> Mode.PRODUCTION;
            default -> throw new CannotStart("THROUGHLINE_MODE is demo or production.");
        };
    }

    private static void refuseDemo(Map<String, String> given) {
        var missing = NEEDED_IN_PRODUCTION.stream()
                .filter(name -> given.getOrDefault(isSecret(name) && isFile(given, name) ? name + FILE : name, "")
                        .isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new CannotStart("A production start needs " + String.join(", ", missing) + ".");
        }
        for (var name : ADDRESSES_IN_PRODUCTION) {
            if (!given.getOrDefault(name, "").startsWith("https://")) {
                throw new CannotStart("A production start needs an https address as " + name + ".");
            }
        }
        for (var name : SECRETS_IN_PRODUCTION) {
            var secret = secret(given, name).orElse("");
            if (secret.contains(DEMO_MARK) || secret.length() < SECRET_LENGTH) {
                throw new CannotStart("A production start refuses this " + name + ": it is the demo's or shorter than "
                        + SECRET_LENGTH + " characters.");
            }
        }
        if (secret(given, ADMIN_PASSWORD).orElse("").contains(DEMO_MARK)) {
            throw new CannotStart("A production start refuses this THROUGHLINE_ADMIN_PASSWORD: it is the demo's.");
        }
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var text = environment.getOrDefault(name, Integer.toString(usual));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new CannotStart(name + " must be a port from 1 to 65535, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(value -> Path.of(value).toAbsolutePath().normalize());
    }

    private static URI address(Map<String, String> environment, String name, int port) {
        var text = environment.getOrDefault(name, "http://localhost:" + port);
        if (!text.matches("https?://[^/\\s?#]+")) {
            throw new CannotStart(name + " must be an address like https://cases.example.org, not \"" + text + "\".");
        }
        return URI.create(text);
    }
}
