package org.throughline.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.tenancy.TestDatabase.execute;
import static org.throughline.core.tenancy.TestDatabase.inTransaction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.tenancy.TestDatabase;

class SealChainTest {

    static final SealKey KEY = SealKey.random();

    @TempDir
    Path folder;

    UUID harbor = new UUID(0, 0);

    @BeforeEach
    void newOrganisation() throws Exception {
        harbor = TestDatabase.organisation();
    }

    @Test
    void anUntouchedChainHolds() throws Exception {
        read(3);
        assertThat(seal()).isEqualTo(3);
        read(2);
        assertThat(seal()).isEqualTo(2);

        assertThat(firstBroken()).isEmpty();
    }

    @Test
    void sealing_withNothingNew_makesNoSeal() throws Exception {
        read(1);
        seal();

        assertThat(seal()).isZero();
    }

    @Test
    void aRemovedEntryShows() throws Exception {
        read(3);
        seal();
        read(3);
        seal();

        tamper("delete from audit_entry where tenant_id = ? and id = (select max(id::text)::uuid from audit_entry"
                + " where tenant_id = ?)");

        assertThat(firstBroken()).isPresent();
    }

    @Test
    void aChangedEntryShows() throws Exception {
        read(1);
        seal();

        tamper("update audit_entry set action = 'CHANGED' where tenant_id = ? and tenant_id = ?");

        assertThat(firstBroken()).hasValue(1L);
    }

    @Test
    void aRemovedSealShows() throws Exception {
        read(1);
        seal();
        read(1);
        seal();

        tamper("delete from audit_seal where tenant_id = ? and tenant_id = ? and number = 1");

        assertThat(firstBroken()).hasValue(2L);
    }

    @Test
    void anEntryStillBeingWrittenIsLeftToTheNextSeal() throws Exception {
        read(1);
        inTransaction(harbor, running -> {
            var written = insert(running);

            assertThat(seal()).isEqualTo(1);
            return written;
        });

        assertThat(seal()).isEqualTo(1);
        assertThat(firstBroken()).isEmpty();
    }

    @Test
    void chainMadeAnewWithoutTheKey_shows() throws Exception {
        read(2);
        seal();
        tamper("delete from audit_seal where tenant_id = ? and tenant_id = ?");
        tamper("update audit_entry set action = 'CHANGED' where tenant_id = ? and tenant_id = ?");

        inTransaction(harbor, it -> new SealChain(it, SealKey.random()).seal());

        assertThat(firstBroken()).hasValue(1L);
    }

    @Test
    void linkWithoutKeyBehindOneWithIt_shows() throws Exception {
        read(1);
        seal();
        read(1);
        seal();

        tamper("update audit_seal set keyed = false where tenant_id = ? and tenant_id = ? and number = 2");

        assertThat(firstBroken()).hasValue(2L);
    }

    @Test
    void chainMadeAnewWithTheKey_isNotTheOneThatWasWrittenDown() throws Exception {
        var anchors = new Anchors(folder.resolve("anchors"));
        read(2);
        seal();
        anchor(anchors);
        anchor(anchors);
        assertThat(missing(anchors)).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("anchors"))).hasSize(1);

        tamper("delete from audit_seal where tenant_id = ? and tenant_id = ?");
        tamper("update audit_entry set action = 'CHANGED' where tenant_id = ? and tenant_id = ?");
        seal();

        assertThat(firstBroken()).isEmpty();
        assertThat(missing(anchors)).hasValue(1L);
    }

    @Test
    void chainWhoseEndIsCutOff_isNotTheOneThatWasWrittenDown() throws Exception {
        var anchors = new Anchors(folder.resolve("anchors"));
        read(1);
        seal();
        read(1);
        seal();
        anchor(anchors);

        tamper("delete from audit_seal where tenant_id = ? and tenant_id = ? and number = 2");

        assertThat(firstBroken()).isEmpty();
        assertThat(missing(anchors)).hasValue(2L);
    }

    @Test
    void keyIsMadeOnce_andForItsOwnerAlone() throws Exception {
        var file = folder.resolve("key");

        SealKey.readOrMake(file);
        var first = Files.readString(file);
        SealKey.readOrMake(file);

        assertThat(Files.readString(file)).isEqualTo(first).hasSize(64);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    void anchor(Anchors anchors) throws Exception {
        inTransaction(harbor, it -> {
            anchors.add(harbor, it, Instant.now());
            return true;
        });
    }

    Optional<Long> missing(Anchors anchors) throws Exception {
        return inTransaction(harbor, it -> anchors.firstMissing(harbor, it));
    }

    int seal() throws Exception {
        return inTransaction(harbor, it -> new SealChain(it, KEY).seal());
    }

    Optional<Long> firstBroken() throws Exception {
        return inTransaction(harbor, it -> new SealChain(it, KEY).firstBroken());
    }

    void read(int times) throws Exception {
        for (var i = 0; i < times; i++) {
            inTransaction(harbor, SealChainTest::insert);
        }
    }

    static int insert(Connection connection) throws SQLException {
        return execute(
                connection,
                "insert into audit_entry (id, at, person_id, action, subject_type, subject_id)"
                        + " values (?, now(), ?, 'READ', 'case', ?)",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
    }

    /** As somebody who holds the database itself: the chain is there for exactly that. */
    void tamper(String sql) throws SQLException {
        try (var connection = TestDatabase.asSuperuser()) {
            assertThat(execute(connection, sql, harbor, harbor)).isPositive();
        }
    }
}
