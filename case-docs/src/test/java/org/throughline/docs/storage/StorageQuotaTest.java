package org.throughline.docs.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.fixture.TestBeans;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.tenancy.TenantWork;
import org.throughline.core.tenancy.TestDatabase;
import org.throughline.core.tenancy.TestTransactions;
import org.throughline.docs.settings.DocsSettings;
import org.throughline.docs.settings.StorageLimits;
import org.throughline.docs.settings.StorageLimits.Limit;

/** How much may be kept, on the real database. */
class StorageQuotaTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Limit PLENTY = new Limit(1L << 40, 1_000_000);

    @TempDir
    Path directory;

    final TestTransactions transactions = new TestTransactions();
    final UUID lucia = UUID.randomUUID();
    final UUID caseId = UUID.randomUUID();
    UUID harbor = UUID.randomUUID();

    @BeforeEach
    void oneCase() throws Exception {
        harbor = TestDatabase.organisation();
        TestDatabase.inTransaction(harbor, it -> {
            var student = UUID.randomUUID();
            TestDatabase.execute(it, "insert into person (id, name, roles) values (?, 'Lucia', 'family')", lucia);
            TestDatabase.execute(it, """
                    insert into student (id, first_name, last_name, search_name, state, primary_language, version)
                    values (?, 'Mateo', 'Cruz', 'cruz mateo', 'CA', 'es', 1)
                    """, student);
            return TestDatabase.execute(it, """
                    insert into case_file (id, number, student_id, student_search_name, type, status, situation, summary,
                        opened_on, version)
                    values (?, '2026-0001', ?, 'cruz mateo', 'EVALUATION', 'OPEN', 'JUST_STARTING', '', '2026-11-01', 1)
                    """, caseId, student);
        });
    }

    @Test
    void whereThereIsRoomNothingIsRefused() throws Exception {
        keep(100, NOON);

        assertThatCode(() -> ask(new StorageLimits(PLENTY, PLENTY, PLENTY), lucia, 50))
                .doesNotThrowAnyException();
    }

    @Test
    void aCaseHoldsSoManyFilesAndBytes() throws Exception {
        keep(100, NOON.minus(Duration.ofDays(9)));
        keep(100, NOON.minus(Duration.ofDays(9)));

        refused("document.case-full", new StorageLimits(PLENTY, new Limit(1000, 2), PLENTY), 0);
        refused("document.case-full", new StorageLimits(PLENTY, new Limit(200, 9), PLENTY), 0);
        refused("document.case-full", new StorageLimits(PLENTY, new Limit(300, 9), PLENTY), 101);
        assertThatCode(() -> ask(new StorageLimits(PLENTY, new Limit(300, 9), PLENTY), lucia, 100))
                .doesNotThrowAnyException();
    }

    @Test
    void anOrganisationToo() throws Exception {
        keep(100, NOON);

        refused("document.organisation-full", new StorageLimits(new Limit(100, 9), PLENTY, PLENTY), 0);
    }

    @Test
    void aFamilySendsTheRestTomorrow() throws Exception {
        keep(100, NOON.minus(Duration.ofHours(23)));
        var one = new StorageLimits(PLENTY, PLENTY, new Limit(1000, 1));

        refused("document.day-full", one, 0);
        assertThatCode(() -> ask(one, null, 0)).doesNotThrowAnyException();
        assertThatCode(() -> ask(one, lucia, 0, NOON.plus(Duration.ofHours(1).plusSeconds(1))))
                .doesNotThrowAnyException();
    }

    private void refused(String code, StorageLimits limits, long more) {
        assertThatThrownBy(() -> ask(limits, lucia, more))
                .isInstanceOfSatisfying(
                        NoRoom.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code())
                                .isEqualTo(code));
    }

    private boolean ask(StorageLimits limits, @Nullable UUID family, long more) throws Exception {
        return ask(limits, family, more, NOON);
    }

    private boolean ask(StorageLimits limits, @Nullable UUID family, long more, Instant now) throws Exception {
        var quota = new TestBeans()
                .with(TenantWork.class, transactions)
                .with(EntityManager.class, transactions.entityManager())
                .with(Clock.class, Clock.fixed(now, ZoneOffset.UTC))
                .with(DocsSettings.class, new DocsSettings(directory, directory, directory, 1000, 1, 1, null, false))
                .with(StorageLimits.class, limits)
                .get(StorageQuota.class);
        return transactions.call(harbor, () -> {
            quota.requireRoom(caseId, family, more);
            return true;
        });
    }

    private void keep(long bytes, Instant at) throws Exception {
        TestDatabase.inTransaction(
                harbor,
                it -> TestDatabase.execute(it, """
                insert into document (id, case_id, file_name, media_type, size_bytes, sha256, status, uploaded_by,
                    uploaded_at, shared, version)
                values (?, ?, 'paper.pdf', 'application/pdf', ?, 'digest', 'READY', ?, ?, true, 1)
                """, UUID.randomUUID(), caseId, bytes, lucia, Timestamp.from(at)));
    }
}
