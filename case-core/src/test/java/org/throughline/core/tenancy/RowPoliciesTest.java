package org.throughline.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.core.tenancy.TestDatabase.execute;
import static org.throughline.core.tenancy.TestDatabase.inTransaction;
import static org.throughline.core.tenancy.TestDatabase.number;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The walls that the database holds by itself, whatever SQL reaches it. */
class RowPoliciesTest {

    @Test
    void everyTableWithATenantForcesItsPolicy() throws Exception {
        assertThat(names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p')
                and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
                and not (c.relrowsecurity and c.relforcerowsecurity
                    and exists (select 1 from pg_policy p where p.polrelid = c.oid))
                """)).isEmpty();
    }

    @Test
    void everyTableHasATenantButTheFewThatSayWhyNot() throws Exception {
        assertThat(names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p')
                and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
                and not c.relrowsecurity
                """)).containsExactlyInAnyOrder("flyway_schema_history", "tenant");
    }

    @Test
    void everyKeyOfATenantsTableBeginsWithTheTenant() throws Exception {
        assertThat(names("""
                select con.conrelid::regclass || '.' || con.conname from pg_constraint con
                join pg_attribute a on a.attrelid = con.conrelid and a.attname = 'tenant_id'
                join pg_namespace n on n.oid = con.connamespace
                where n.nspname = 'public' and con.contype in ('p', 'f') and con.conkey[1] <> a.attnum
                """)).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndCannotBypassPolicies() throws Exception {
        assertThat(names("select relname from pg_class where pg_get_userbyid(relowner) like 'throughline_app%'"))
                .isEmpty();
        assertThat(names("""
                select rolname from pg_roles where rolname in ('throughline_app', 'throughline_jobs')
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                """)).isEmpty();
    }

    @Test
    void theApplicationCannotChangeOrDeleteTheAuditLog() throws Exception {
        assertThat(names("""
                select table_name || ' ' || privilege_type from information_schema.role_table_grants
                where grantee = 'throughline_app' and table_name in ('audit_entry', 'audit_seal', 'fact')
                and privilege_type not in ('INSERT', 'SELECT')
                """)).isEmpty();
    }

    @Test
    void anUnstampedTransactionSeesNothing() throws Exception {
        var harbor = TestDatabase.organisation();
        person(harbor);

        try (var connection = TestDatabase.asApplication()) {
            assertThat(number(connection, "select count(*) from person")).isZero();
        }
    }

    @Test
    void oneOrganisationDoesNotSeeAnother() throws Exception {
        var harbor = TestDatabase.organisation();
        var summit = TestDatabase.organisation();
        person(harbor);

        assertThat(peopleSeenBy(harbor)).isEqualTo(1);
        assertThat(peopleSeenBy(summit)).isZero();
    }

    @Test
    void aRowOfAnotherOrganisationIsRefused() throws Exception {
        var harbor = TestDatabase.organisation();
        var summit = TestDatabase.organisation();

        assertThatThrownBy(() -> inTransaction(
                        harbor,
                        it -> execute(
                                it,
                                "insert into person (tenant_id, id, name, roles) values (?, ?, 'Ana', 'advocate')",
                                summit,
                                UUID.randomUUID())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void aRowCannotPointIntoAnotherOrganisation() throws Exception {
        var harbor = TestDatabase.organisation();
        var summit = TestDatabase.organisation();
        var personOfSummit = person(summit);

        assertThatThrownBy(() -> inTransaction(harbor, it -> execute(it, """
                        insert into contact (id, kind, name, search_name, language, person_id, version)
                        values (?, 'FAMILY', 'Lucia Cruz', 'lucia cruz', 'es', ?, 1)
                        """, UUID.randomUUID(), personOfSummit)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("foreign key");
    }

    @Test
    void evenTheOwnerNeedsAnOrganisation() throws Exception {
        person(TestDatabase.organisation());

        try (var connection = TestDatabase.asOwner()) {
            assertThat(number(connection, "select count(*) from person")).isZero();
        }
    }

    static long peopleSeenBy(UUID tenant) throws Exception {
        return inTransaction(tenant, it -> number(it, "select count(*) from person"));
    }

    static UUID person(UUID tenant) throws Exception {
        var id = UUID.randomUUID();
        inTransaction(
                tenant,
                it -> execute(it, "insert into person (id, name, roles) values (?, 'Ana Delgado', 'advocate')", id));
        return id;
    }

    static Iterable<String> names(String sql) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
