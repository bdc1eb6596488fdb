package org.throughline.core.agenda;

import static org.throughline.core.tenancy.TestDatabase.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.tenancy.TestDatabase;

/** Cases with what lies on their days, as rows of one organisation, for SQL that is tested by itself. */
public final class CaseRows {

    private static final String COUNTED_SO =
            "{\"en\": \"finish the evaluation\", \"es\": \"terminar la evaluación\", \"law\": \"\", \"steps\": [], \"doubts\": []}";

    public final UUID tenant;

    public CaseRows() throws Exception {
        tenant = TestDatabase.organisation();
    }

    public UUID person(String roles) throws Exception {
        var id = UUID.randomUUID();
        run(it -> execute(it, "insert into person (id, name, roles) values (?, 'Ana Delgado', ?)", id, roles));
        return id;
    }

    public UUID caseOf(String firstName, String district, String status) throws Exception {
        var student = UUID.randomUUID();
        var id = UUID.randomUUID();
        return run(it -> {
            execute(it, """
                    insert into student (id, first_name, last_name, search_name, district, state, primary_language, version)
                    values (?, ?, 'Walk', ?, ?, 'CA', 'en', 1)
                    """, student, firstName, firstName, district);
            execute(it, """
                    insert into case_file (id, number, student_id, student_search_name, type, status, situation, summary,
                        opened_on, version)
                    values (?, ?, ?, ?, 'EVALUATION', ?, 'STUCK', '', '2026-01-05', 1)
                    """, id, id.toString().substring(0, 8), student, firstName, status);
            return id;
        });
    }

    public void team(UUID caseId, UUID person) throws Exception {
        run(it -> execute(
                it,
                "insert into team_member (id, case_id, person_id) values (?, ?, ?)",
                UUID.randomUUID(),
                caseId,
                person));
    }

    /** Of the district, binding and legal, if {@link #change} says nothing else. */
    public UUID deadline(UUID caseId, String rule, LocalDate due) throws Exception {
        var id = UUID.randomUUID();
        run(it -> execute(it, """
                insert into deadline (id, case_id, rule_id, pack, legal, beside, bound, standard, binding, trigger_type, trigger_on, amount,
                    unit, first_on, due_on, estimated, checked, outcome, ended_exactly, computation)
                values (?, ?, ?, '1', true, false, 'DISTRICT', 'FIXED', true, 'CONSENT_RECEIVED', '2026-03-02', 60, 'CALENDAR_DAYS', ?, ?,
                    false, true, 'OPEN', false, ?)
                """, id, caseId, rule, due, due, COUNTED_SO));
        return id;
    }

    public void change(UUID deadline, String setting) throws Exception {
        run(it -> execute(it, "update deadline set " + setting + " where id = ?", deadline));
    }

    public UUID fact(UUID caseId, String type, LocalDate on, @Nullable UUID corrects, boolean withdrawn)
            throws Exception {
        var id = UUID.randomUUID();
        var before = corrects == null ? "null" : "'" + corrects + "'";
        run(it -> execute(it, """
                insert into fact (id, case_id, type, happened_on, note, recorded_by, recorded_at, corrects, withdrawn)
                values (?, ?, ?, ?, '', ?, now(), %s, ?)
                """.formatted(before), id, caseId, type, on, UUID.randomUUID(), withdrawn));
        return id;
    }

    public UUID task(UUID caseId, UUID person, LocalDate due) throws Exception {
        var id = UUID.randomUUID();
        run(it -> execute(it, """
                insert into task (id, case_id, title, details, assignee_id, due_on, source, created_by, created_at, version)
                values (?, ?, 'Call', '', ?, ?, 'MANUAL', ?, now(), 1)
                """, id, caseId, person, due, person));
        return id;
    }

    /** A query as the application asks it, each of whose numbered parameters stands in it once, in their order. */
    public List<List<@Nullable Object>> ask(String numbered, Object... values) throws Exception {
        return run(connection -> {
            try (var statement = connection.prepareStatement(numbered.replaceAll("\\?\\d", "?"))) {
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return rows(statement.executeQuery());
            }
        });
    }

    private static List<List<@Nullable Object>> rows(java.sql.ResultSet found) throws SQLException {
        var rows = new ArrayList<List<@Nullable Object>>();
        while (found.next()) {
            var row = new ArrayList<@Nullable Object>();
            for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                row.add(found.getObject(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private <T> T run(TestDatabase.Work<T> work) throws Exception {
        return TestDatabase.inTransaction(tenant, (Connection it) -> work.with(it));
    }
}
