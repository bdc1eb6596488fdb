package org.throughline.deploy.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys, each made by chance when first asked for and kept in a folder that only we may read. */
public record Secrets(StackSettings settings) {

    private static final SecureRandom RANDOM = new SecureRandom();

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

    public String oidcClient() {
        return settings.value("THROUGHLINE_OIDC_CLIENT_SECRET").orElseGet(() -> demoSecret("oidc-client"));
    }

    public String provisioner() {
        return settings.value("THROUGHLINE_PROVISIONER_SECRET").orElseGet(() -> demoSecret("oidc-provisioner"));
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

    /** Marked, so that a production start knows it and refuses. */
    private String demoSecret(String name) {
        return read(file(name, "demo-"));
    }

    private Path file(String name, String prefix) {
        var file = settings.secrets().resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(settings.secrets());
                Files.setPosixFilePermissions(settings.secrets(), PosixFilePermissions.fromString("rwx------"));
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, prefix + random());
            }
            return file;
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
