package org.throughline.core.notification.digest;

import static org.throughline.core.tenancy.TestDatabase.execute;
import static org.throughline.core.tenancy.TestDatabase.inTransaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.tenancy.TestDatabase;

/** An organisation with cases, on the real database. */
final class HarborRows {

    final UUID tenant = TestDatabase.organisation();
    private int numbers;

    HarborRows() throws Exception {}

    UUID person(String name, String role) throws Exception {
        var id = UUID.randomUUID();
        inTransaction(
                tenant,
                it -> execute(
                        it,
                        "insert into person (id, name, roles, email) values (?, ?, ?, ?)",
                        id,
                        name,
                        role,
                        name.toLowerCase(Locale.ROOT) + "@harbor.example"));
        return id;
    }

    UUID caseOf(UUID... team) throws Exception {
        var student = UUID.randomUUID();
        var id = UUID.randomUUID();
        return inTransaction(tenant, it -> {
            execute(it, """
                    insert into student (id, first_name, last_name, search_name, grade, school, district, state,
                        primary_language, version)
                    values (?, 'Mateo', 'Villanueva', 'mateo villanueva', '', 'Manzanita', 'Alder Creek', 'CA', 'es', 1)
                    """, student);
            execute(it, """
                    insert into case_file (id, number, student_id, student_search_name, type, status, situation,
                        summary, opened_on, version)
                    values (?, ?, ?, 'mateo villanueva', 'EVALUATION', 'OPEN', 'STUCK', 'Secret.', '2026-09-01', 1)
                    """, id, "2026-%04d".formatted(++numbers), student);
            for (var person : team) {
                execute(
                        it,
                        "insert into team_member (id, case_id, person_id) values (?, ?, ?)",
                        UUID.randomUUID(),
                        id,
                        person);
            }
            return id;
        });
    }

    UUID deadline(UUID caseId, LocalDate dueOn) throws Exception {
        return deadline(caseId, dueOn, Map.of());
    }

    /** @param other columns that are not as usual: an open legal date that the district must keep */
    UUID deadline(UUID caseId, LocalDate dueOn, Map<String, Object> other) throws Exception {
        var id = UUID.randomUUID();
        inTransaction(
                tenant,
                it -> execute(
                        it,
                        """
                insert into deadline (id, case_id, rule_id, pack, legal, beside, bound, standard, binding, trigger_type,
                    trigger_on, amount, unit, first_on, due_on, estimated, checked, outcome, ended_exactly, computation)
                values (?, ?, 'EVAL', 'test', ?, ?, ?, 'FIXED_MAX', ?, 'CONSENT_RECEIVED', ?, 60, 'DAYS', ?, ?, false, true, ?,
                    true, '{}')
                """,
                        id,
                        caseId,
                        other.getOrDefault("legal", true),
                        other.getOrDefault("beside", false),
                        other.getOrDefault("bound", "DISTRICT"),
                        other.getOrDefault("binding", true),
                        dueOn.minusDays(60),
                        dueOn,
                        dueOn,
                        other.getOrDefault("outcome", "OPEN")));
        return id;
    }

    void task(UUID caseId, UUID assignee, LocalDate dueOn) throws Exception {
        inTransaction(tenant, it -> execute(it, """
                insert into task (id, case_id, title, details, assignee_id, due_on, source, created_by, created_at,
                    version)
                values (?, ?, 'Call Mateo''s mother', 'Secret.', ?, ?, 'MANUAL', ?, now(), 1)
                """, UUID.randomUUID(), caseId, assignee, dueOn, assignee));
    }

    void change(String sql, Object... values) throws Exception {
        inTransaction(tenant, it -> execute(it, sql, values));
    }

    String states() throws Exception {
        return inTransaction(tenant, HarborRows::states);
    }

    private static String states(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select coalesce(string_agg(kind || ' ' || state, ', ' order by day, kind), '') from notice")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
