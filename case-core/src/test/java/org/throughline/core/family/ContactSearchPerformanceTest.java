package org.throughline.core.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.tenancy.TestDatabase;

/** How the database searches, not only what it finds: each key that is pressed asks for names that begin so. */
class ContactSearchPerformanceTest {

    @Test
    void rangeOfNames_isReadFromTheIndexUnderTheRowPolicies() throws Exception {
        assertThat(plan("search_name >= 'cru' and search_name < 'cru\uDBFF\uDFFF'"))
                .contains("contact_name")
                .containsPattern("Index Cond:.*search_name >= 'cru'");
    }

    /** LIKE might tell, by an error, of rows that the policy hides: the database keeps it behind the policy. */
    @Test
    void like_isNotReadFromTheIndexUnderTheRowPolicies() throws Exception {
        assertThat(plan("search_name like 'cru%'")).doesNotContainPattern("Index Cond:.*search_name");
    }

    @Test
    void rangeOfNames_holdsAllThatBeginSo_andNoOthers() throws Exception {
        var tenant = TestDatabase.organisation();
        var found = TestDatabase.inTransaction(tenant, connection -> {
            for (var name :
                    new String[] {"crt z", "cru", "cru-ana", "cruz lucia", "cruñ", "cru\u00e9", "crv", "de cruz"}) {
                TestDatabase.execute(
                        connection,
                        "insert into contact (id, kind, name, search_name, language, version)"
                                + " values (?, 'FAMILY', 'Somebody', ?, 'es', 1)",
                        UUID.randomUUID(),
                        name);
            }
            return TestDatabase.number(
                    connection,
                    "select count(*) from contact where search_name >= 'cru' and search_name < 'cru\uDBFF\uDFFF'");
        });

        assertThat(found).isEqualTo(5);
    }

    private static String plan(String where) throws Exception {
        return TestDatabase.inTransaction(TestDatabase.organisation(), connection -> {
            TestDatabase.execute(connection, "set local enable_seqscan = off");
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("explain select id from contact where " + where)) {
                var plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                return plan.toString();
            }
        });
    }
}
