package org.throughline.docs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.tenancy.TestDatabase;

class MasterKeyRotationTest {

    static final UUID DOCUMENT = UUID.randomUUID();

    @TempDir
    Path directory;

    final List<UUID> organisations = new ArrayList<>();
    Path key = Path.of("");

    @BeforeEach
    void twoOrganisationsWithAFile() throws Exception {
        key = directory.resolve("master-key.json");
        MasterKey.create(key);
        for (var count = 0; count < 2; count++) {
            var organisation = TestDatabase.organisation();
            organisations.add(organisation);
            var wrapped = MasterKey.read(key).wrap(TenantKey.generate(), organisation);
            TestDatabase.inTransaction(
                    organisation,
                    it -> TestDatabase.execute(it, "insert into tenant_key (wrapped) values (?)", (Object) wrapped));
            files().write(tenantKey(MasterKey.read(key), organisation), DOCUMENT, plain(organisation), 1000);
        }
        TestDatabase.organisation();
    }

    /** Other tests of this database have no master key of ours. */
    @AfterEach
    void forgetTheKeys() throws Exception {
        try (var connection = TestDatabase.asSuperuser()) {
            TestDatabase.execute(connection, "delete from tenant_key");
        }
    }

    @Test
    void theNewKeyOpensWhatWasStoredBeforeAndTheOldOneNothing() throws Exception {
        var old = MasterKey.read(key);

        assertThat(rotate()).isEqualTo(2);

        everyFileIsReadable();
        assertThat(MasterKey.read(key).hasSeveral()).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> tenantKey(old, organisations.getFirst())).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void itCanBeDoneAgain() throws Exception {
        rotate();
        rotate();

        everyFileIsReadable();
        assertThat(directory).isDirectoryNotContaining("glob:**.next");
    }

    /** The machine stops just before one of the steps, each in its turn. */
    @Test
    void whereverItBreaksOffNothingIsLostAndTheNextRunGoesOn() throws Exception {
        var step = 1;
        while (breaksOffAt(step)) {
            everyFileIsReadable();

            rotate();

            everyFileIsReadable();
            assertThat(MasterKey.read(key).hasSeveral()).isFalse();
            step++;
        }
        // lock, organisations, two updates, commit, organisations once more
        assertThat(step).isEqualTo(7);
    }

    boolean breaksOffAt(int step) throws Exception {
        try (var connection = TestDatabase.asOwner()) {
            new MasterKeyRotation(key, breaking(connection, step, false)).run();
            return false;
        } catch (SQLException e) {
            assertThat(e.getMessage()).isEqualTo("Lost");
            return true;
        }
    }

    @Test
    void aCommitWithoutAnAnswerLosesNothing() throws Exception {
        try (var connection = TestDatabase.asOwner()) {
            var breaking = breaking(connection, Integer.MAX_VALUE, true);

            assertThatThrownBy(() -> new MasterKeyRotation(key, breaking).run()).isInstanceOf(SQLException.class);
        }
        assertThat(MasterKey.read(key).hasSeveral()).isTrue();
        everyFileIsReadable();

        rotate();

        everyFileIsReadable();
        assertThat(MasterKey.read(key).hasSeveral()).isFalse();
    }

    @Test
    void aKeyThatDoesNotOpenLeavesEverythingAsItWas() throws Exception {
        var before = Files.readString(key);
        var stranger = directory.resolve("stranger.json");
        MasterKey.create(stranger);

        try (var connection = TestDatabase.asOwner()) {
            assertThatThrownBy(() -> new MasterKeyRotation(stranger, connection).run())
                    .isInstanceOf(GeneralSecurityException.class);
        }

        assertThat(Files.readString(key)).isEqualTo(before);
        assertThat(MasterKey.read(stranger).hasSeveral()).isFalse();
        everyFileIsReadable();
    }

    int rotate() throws Exception {
        try (var connection = TestDatabase.asOwner()) {
            return new MasterKeyRotation(key, connection).run();
        }
    }

    void everyFileIsReadable() throws Exception {
        for (var organisation : organisations) {
            try (var file = files().read(tenantKey(MasterKey.read(key), organisation), DOCUMENT)) {
                assertThat(file.readAllBytes()).isEqualTo(plain(organisation).readAllBytes());
            }
        }
    }

    TenantKey tenantKey(MasterKey master, UUID organisation) throws Exception {
        byte[] wrapped = TestDatabase.inTransaction(organisation, it -> {
            try (var statement = it.createStatement();
                    var rows = statement.executeQuery("select wrapped from tenant_key")) {
                rows.next();
                return rows.getBytes(1);
            }
        });
        return new TenantKey(organisation, master.unwrap(wrapped, organisation));
    }

    ContentFiles files() {
        return new ContentFiles(directory.resolve("files"), 0);
    }

    static ByteArrayInputStream plain(UUID organisation) {
        return new ByteArrayInputStream(("A letter of " + organisation).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A connection that is lost.
     *
     * @param step the change, the commit or the look at what there is that does not happen any more
     * @param afterCommit the commit happens, and nobody hears of it
     */
    static Connection breaking(Connection connection, int step, boolean afterCommit) {
        var steps = new int[1];
        return (Connection) Proxy.newProxyInstance(
                MasterKeyRotationTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    var isStep = switch (method.getName()) {
                        case "createStatement", "commit" -> true;
                        case "prepareStatement" -> ((String) arguments[0]).startsWith("update");
                        default -> false;
                    };
                    if (isStep && ++steps[0] >= step) {
                        throw new SQLException("Lost");
                    }
                    try {
                        var result = method.invoke(connection, arguments);
                        if (afterCommit && method.getName().equals("commit")) {
                            throw new SQLException("Lost");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
