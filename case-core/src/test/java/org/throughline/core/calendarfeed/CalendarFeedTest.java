package org.throughline.core.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.core.tenancy.TestDatabase.execute;
import static org.throughline.core.tenancy.TestDatabase.inTransaction;
import static org.throughline.core.tenancy.TestDatabase.number;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.agenda.CaseRows;
import org.throughline.core.tenancy.TestDatabase;

/** What somebody who has only a secret can learn from the database: the organisation behind it, and nothing else. */
class CalendarFeedTest {

    @Test
    void aSecretLeadsToItsOrganisation() throws Exception {
        var rows = new CaseRows();
        var hash = feed(rows);
        feed(new CaseRows());

        assertThat(tenantOf(hash)).isEqualTo(rows.tenant);
    }

    @Test
    void aRevokedSecretIsLikeOneThatNeverWas() throws Exception {
        var rows = new CaseRows();
        var hash = feed(rows);
        inTransaction(rows.tenant, it -> execute(it, "delete from calendar_feed"));

        assertThat(tenantOf(hash)).isNull();
        assertThat(tenantOf("")).isNull();
    }

    @Test
    void feedsThemselvesStayHidden() throws Exception {
        var rows = new CaseRows();
        var hash = feed(rows);

        try (var connection = TestDatabase.asApplication()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select calendar_feed_tenant(?)")) {
                statement.setString(1, hash);
                statement.execute();
            }
            assertThat(number(connection, "select count(*) from calendar_feed")).isZero();
        }
        try (var connection = TestDatabase.asOwner()) {
            assertThat(number(connection, "select count(*) from calendar_feed")).isZero();
        }
        var seenByAnother =
                inTransaction(TestDatabase.organisation(), it -> number(it, "select count(*) from calendar_feed"));
        assertThat(seenByAnother).isZero();
    }

    @Test
    void feedLookup_isAllowedToTheApplicationOnly() throws Exception {
        try (var connection = TestDatabase.asSuperuser()) {
            assertThat(number(connection, """
                    select count(*) from information_schema.role_routine_grants
                    where routine_name = 'calendar_feed_tenant' and grantee in ('PUBLIC', 'throughline_jobs')
                    """)).isZero();
        }
    }

    static String feed(CaseRows rows) throws Exception {
        var person = rows.person("advocate");
        var hash = FeedSecret.random().hash();
        inTransaction(rows.tenant, it -> execute(it, """
                insert into calendar_feed (id, person_id, secret_hash, language, made_at, seen_on)
                values (?, ?, ?, 'en', now(), current_date)
                """, UUID.randomUUID(), person, hash));
        return hash;
    }

    static @Nullable UUID tenantOf(String hash) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.prepareStatement("select calendar_feed_tenant(?)")) {
            statement.setString(1, hash);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : null;
            }
        }
    }
}
