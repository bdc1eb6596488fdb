package org.throughline.deploy.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.deploy.database.Postgres;
import org.throughline.deploy.database.Schema;
import org.throughline.deploy.process.CannotStart;
import org.throughline.deploy.settings.Secrets;
import org.throughline.deploy.settings.StackSettings;

class RotateMasterKeyTest {

    @TempDir
    Path folder;

    final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    StackSettings settings = StackSettings.from(Map.of(), Path.of("").toAbsolutePath());
    Secrets secrets = new Secrets(settings);
    Postgres postgres = new Postgres(settings, secrets);

    @BeforeEach
    void aDataFolder() throws Exception {
        try (var free = new ServerSocket(0)) {
            var port = String.valueOf(free.getLocalPort());
            var environment =
                    Map.of("THROUGHLINE_DATA", folder.resolve("data").toString(), "THROUGHLINE_DB_PORT", port);
            settings = StackSettings.from(environment, Path.of("").toAbsolutePath());
        }
        secrets = new Secrets(settings);
        postgres = new Postgres(settings, secrets);
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void beforeTheFirstStartThereIsNothingToExchange() {
        assertThatThrownBy(() -> command().run())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("the first start of Throughline makes them");

        assertThat(settings.data().resolve("postgres")).doesNotExist();
    }

    @Test
    void theKeysOfADemoAreWrappedAnewWhileItStandsStill() throws Exception {
        AeadConfig.register();
        postgres.start();
        postgres.awaitReady();
        var schema = new Schema(settings, secrets, postgres);
        schema.prepare();
        schema.migrate();
        var master = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        Files.writeString(
                Files.createFile(
                        secrets.masterKeyFile(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        master, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
        var before = Files.readString(secrets.masterKeyFile());
        var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        try (var app = connect("throughline_app", secrets.databaseApp())) {
            app.setAutoCommit(false);
            var tenant = stampFirst(app);
            insert(app, wrap(key, master, tenant));
            app.commit();

            assertThatThrownBy(() -> command().run())
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Throughline is running: stop it with deploy/down, then exchange the master key.");
            assertThat(Files.readString(secrets.masterKeyFile())).isEqualTo(before);
        }
        postgres.stop();

        command().run();

        assertThat(postgres.isRunning()).isFalse();
        assertThat(printed.toString(UTF_8))
                .startsWith("The keys of 1 organisations")
                .contains("Back ");
        assertThat(Files.readString(secrets.masterKeyFile())).isNotEqualTo(before);
    }

    RotateMasterKey command() {
        return new RotateMasterKey(settings, secrets, new PrintStream(printed, true, UTF_8));
    }

    Connection connect(String role, String password) throws Exception {
        return DriverManager.getConnection(settings.databaseUrl("throughline"), role, password);
    }

    static byte[] wrap(KeysetHandle key, KeysetHandle master, UUID tenant) throws Exception {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                key,
                master.getPrimitive(RegistryConfiguration.get(), Aead.class),
                ("tenant-key:" + tenant).getBytes(UTF_8),
                RegistryConfiguration.get());
    }

    static UUID stampFirst(Connection app) throws Exception {
        try (var statement = app.createStatement();
                var rows = statement.executeQuery("select id, set_config('app.tenant_id', id::text, true) from tenant"
                        + " order by id limit 1")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    static void insert(Connection app, byte[] wrapped) throws Exception {
        try (var statement = app.prepareStatement("insert into tenant_key (wrapped) values (?)")) {
            statement.setBytes(1, wrapped);
            statement.executeUpdate();
        }
    }
}
