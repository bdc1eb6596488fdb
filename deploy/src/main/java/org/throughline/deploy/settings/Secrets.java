package org.throughline.deploy.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.throughline.deploy.process.PrivateFile;

/** Passwords and keys, each made by chance when first asked for and kept in a folder that only we may read. */
public record Secrets(StackSettings settings) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** By which a production start knows it, and refuses. */
    private static final String DEMO_MARK = "demo-";

    public String databaseSuperuser() {
        return secret("database-superuser");
    }

    public String databaseOwner() {
        return secret("database-owner");
    }

    public String databaseApp() {
        return secret("database-app");
    }

    public String databaseJobs() {
        return secret("database-jobs");
    }

    public String databaseKeycloak() {
        return secret("database-keycloak");
    }

    public String keycloakAdmin() {
        return secret("keycloak-admin");
    }

    public Path databaseAppFile() {
        return file("database-app", "");
    }

    public Path databaseJobsFile() {
        return file("database-jobs", "");
    }

    public String oidcClient() {
        return read(oidcClientFile());
    }

    public Path oidcClientFile() {
        return given("THROUGHLINE_OIDC_CLIENT_SECRET").orElseGet(() -> file("oidc-client", DEMO_MARK));
    }

    public String provisioner() {
        return read(provisionerFile());
    }

    public Path provisionerFile() {
        return given("THROUGHLINE_PROVISIONER_SECRET").orElseGet(() -> file("oidc-provisioner", DEMO_MARK));
    }

    /** Nothing where the mail server asks for none. */
    public Optional<Path> smtpPasswordFile() {
        return given("THROUGHLINE_SMTP_PASSWORD");
    }

    /**
     * Outside the data folder: whoever takes the data alone cannot open a file that was sent. The text read from it is
     * in the database and the index, whose disk has to be encrypted. The application makes the key at its first start.
     */
    public Path masterKeyFile() {
        return settings.value("THROUGHLINE_MASTER_KEY_FILE")
                .map(Path::of)
                .orElseGet(() -> settings.secrets().resolve("master-key.json"));
    }

    /** With what the audit logs are sealed: beside the master key, and no more in the data than that. */
    public Path auditKeyFile() {
        var masterKey = masterKeyFile();
        return masterKey.resolveSibling(masterKey.getFileName() + ".audit");
    }

    /** What the newest seals were. Production names a place that is kept apart from the data. */
    public Path auditAnchors() {
        return settings.value("THROUGHLINE_AUDIT_ANCHORS")
                .map(Path::of)
                .orElseGet(() -> settings.secrets().resolve("audit-anchors"));
    }

    public Path databaseSuperuserFile() {
        return file("database-superuser", "");
    }

    public boolean exist() {
        return Files.exists(settings.secrets().resolve("database-superuser"));
    }

    private String secret(String name) {
        return read(file(name, ""));
    }

    /** What was given, as a file: a server that has it in its environment hands it to whatever it starts. */
    private Optional<Path> given(String variable) {
        return settings.value(variable + "_FILE")
                .map(Path::of)
                .or(() -> settings.value(variable).map(secret -> {
                    var file = settings.secrets().resolve("given-" + variable.toLowerCase(Locale.ROOT));
                    write(file, secret);
                    return file;
                }));
    }

    private Path file(String name, String prefix) {
        var file = settings.secrets().resolve(name);
        if (!Files.exists(file)) {
            write(file, prefix + random());
        }
        return file;
    }

    private void write(Path file, String secret) {
        try {
            Files.createDirectories(settings.secrets());
            Files.setPosixFilePermissions(settings.secrets(), PosixFilePermissions.fromString("rwx------"));
            PrivateFile.write(file, secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
