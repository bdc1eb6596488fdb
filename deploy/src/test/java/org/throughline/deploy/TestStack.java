package org.throughline.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.deploy.process.Folders;
import org.throughline.deploy.process.Ports;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

/**
 * The whole stack with the demo in it, on free ports and in a folder of its own. It starts when the first test asks for
 * it and ends with the run.
 */
public final class TestStack {

    /** What the stack's own signature finds, if ClamAV is installed. Not even the test of all scanners: harmless anywhere. */
    public static final String HARMFUL = "Throughline says that this file does harm.";

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private static @Nullable TestStack running;

    private final Path folder;
    private final StackSettings settings;
    private final Stack stack;

    private TestStack() throws IOException {
        folder = Files.createTempDirectory("throughline test stack ").toRealPath();
        settings = StackSettings.from(environment(folder), Path.of("").toAbsolutePath());
        stack = new Stack(settings, System.out);
    }

    public static synchronized TestStack get() {
        if (running == null) {
            try {
                var made = new TestStack();
                Runtime.getRuntime().addShutdownHook(new Thread(made::end));
                made.stack.up();
                running = made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    public String baseUrl() {
        return settings.baseUrl().toString();
    }

    public String keycloakUrl() {
        return settings.keycloakUrl().toString();
    }

    public StackSettings settings() {
        return settings;
    }

    public Secrets secrets() {
        return new Secrets(settings);
    }

    public Stack stack() {
        return stack;
    }

    /** A second launcher on the same folder, as a second command would be. */
    Stack anotherStack() {
        return new Stack(settings, System.out);
    }

    public String token(String username) {
        return token(username, null);
    }

    /** @param organisation the alias; without it, the token holds all organisations of this person */
    public String token(String username, @Nullable String organisation) {
        var scope = "openid organization:" + (organisation == null ? "*" : organisation);
        var form = Map.of(
                "grant_type", "password",
                "client_id", "throughline-cli",
                "username", username,
                "password", "demo",
                "scope", scope);
        var request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var body = client.send(request, BodyHandlers.ofString()).body();
            var token = ACCESS_TOKEN.matcher(body);
            if (!token.find()) {
                throw new IllegalStateException("No token for " + username + ": " + body);
            }
            return token.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the server said is kept in the build: a start that fails is explained there. */
    private void end() {
        stack.down();
        var log = settings.data().resolve("log/payara.log");
        try {
            if (Files.exists(log)) {
                Files.copy(log, Path.of("target", "payara.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.delete(folder);
        }
    }

    private static Map<String, String> environment(Path folder) throws IOException {
        var keycloakPort = freePair();
        var adminPort = Integer.toString(Ports.free());
        // arquillian.xml reads it
        System.setProperty("throughline.test.adminPort", adminPort);
        var environment = new HashMap<>(System.getenv());
        environment.put("THROUGHLINE_MODE", "demo");
        environment.put("THROUGHLINE_DATA", folder.resolve("data").toString());
        environment.put("THROUGHLINE_SECRETS", folder.resolve("secrets").toString());
        environment.put("THROUGHLINE_HTTP_PORT", Integer.toString(Ports.free()));
        environment.put("THROUGHLINE_KEYCLOAK_PORT", Integer.toString(keycloakPort));
        environment.put("THROUGHLINE_DB_PORT", Integer.toString(Ports.free()));
        environment.put("THROUGHLINE_MAIL_PORT", Integer.toString(Ports.free()));
        environment.put("THROUGHLINE_INBOX_PORT", Integer.toString(Ports.free()));
        environment.put("THROUGHLINE_ADMIN_PORT", adminPort);
        // servers that are started often and live for minutes are quicker without the second compiler
        environment.put("THROUGHLINE_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        environment.remove("THROUGHLINE_SMTP_HOST");
        environment.remove("THROUGHLINE_CLAMAV");
        environment.put("THROUGHLINE_CLAMAV_SIGNATURES", signatures(folder).toString());
        return environment;
    }

    private static Path signatures(Path folder) throws IOException {
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        var harmful = HexFormat.of().formatHex(HARMFUL.getBytes(StandardCharsets.UTF_8));
        Files.writeString(signatures.resolve("own.ndb"), "Throughline.Test:0:*:" + harmful + "\n");
        return signatures;
    }

    /** Keycloak's health is at the port after its own. */
    private static int freePair() {
        var port = Ports.free();
        while (!Ports.isFree(port + 1)) {
            port = Ports.free();
        }
        return port;
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
