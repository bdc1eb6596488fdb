package org.throughline.core.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.core.tenancy.TestDatabase.execute;
import static org.throughline.core.tenancy.TestDatabase.inTransaction;
import static org.throughline.core.tenancy.TestDatabase.number;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.core.tenancy.TestDatabase;

/** What somebody without an organisation can learn from the database: the id behind an open form, and nothing else. */
class PublicFormTest {

    @Test
    void anOpenFormIsFoundByTheAliasOfItsOrganisation() throws Exception {
        var harbor = open(TestDatabase.organisation());

        assertThat(tenantOf(harbor.toString())).isEqualTo(harbor);
    }

    @Test
    void aClosedFormAndAnUnknownAliasAreTheSame() throws Exception {
        var closed = TestDatabase.organisation();

        assertThat(tenantOf(closed.toString())).isNull();
        assertThat(tenantOf("nobody")).isNull();
        assertThat(tenantOf("' or public_intake --")).isNull();
    }

    @Test
    void theOrganisationItselfStaysHidden() throws Exception {
        open(TestDatabase.organisation());

        try (var connection = TestDatabase.asApplication()) {
            assertThat(number(connection, "select count(*) from organisation")).isZero();
        }
    }

    @Test
    void openFormLookup_isAllowedToTheApplicationOnly() throws Exception {
        try (var connection = TestDatabase.asSuperuser()) {
            assertThat(number(connection, """
                    select count(*) from information_schema.role_routine_grants
                    where routine_name = 'public_intake_tenant' and grantee in ('PUBLIC', 'throughline_jobs')
                    """)).isZero();
        }
    }

    @Test
    void theSameFormIsKeptOnce() throws Exception {
        var harbor = TestDatabase.organisation();
        var summit = TestDatabase.organisation();
        keep(harbor, "once", "a1");
        keep(summit, "once", "a1");

        assertThatThrownBy(() -> keep(harbor, "once", "a1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("nonce");
    }

    @Test
    void theSameFormWithOtherWordsIsKept() throws Exception {
        var harbor = TestDatabase.organisation();
        keep(harbor, "once", "a1");
        keep(harbor, "once", "b2");

        try (var connection = TestDatabase.asSuperuser()) {
            assertThat(number(
                            connection,
                            "select count(*) from inquiry where nonce = 'once' and tenant_id = '%s'".formatted(harbor)))
                    .isEqualTo(2);
        }
    }

    static UUID open(UUID organisation) throws Exception {
        inTransaction(organisation, it -> execute(it, "update organisation set public_intake = true"));
        return organisation;
    }

    static @Nullable UUID tenantOf(String alias) throws SQLException {
        try (var connection = TestDatabase.asApplication();
                var statement = connection.prepareStatement("select public_intake_tenant(?)")) {
            statement.setString(1, alias);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : null;
            }
        }
    }

    static void keep(UUID organisation, String nonce, String hash) throws Exception {
        inTransaction(organisation, (Connection it) -> execute(it, """
                insert into inquiry (id, reference, received_at, source, nonce, content_hash, language, caller_name, caller_relation,
                    reach_when, child_first_name, state, situation, answers, worry, search_text, caller_search_name,
                    child_search_name)
                values (?, 'H7K-3M9', now(), 'PUBLIC_FORM', ?, ?, 'es', 'Lucia', 'mother', '', 'Mateo', 'CA', 'STUCK', '{}',
                    '', '', '', '')
                """, UUID.randomUUID(), nonce, hash));
    }
}
