package org.throughline.core.notification.digest;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.deadline.OpenDeadlines;
import org.throughline.core.notification.digest.NotificationContent.Heading;
import org.throughline.core.notification.digest.NotificationContent.Part;
import org.throughline.core.rule.DutyBearer;
import org.throughline.core.task.OpenTasks;

/** What is due now for one person, of the cases that this person may see and that are not closed. */
record DueForRecipient(Connection connection) {

    private static final int WEEK = 7;
    private static final int MOST_LINES = 20;

    private static final String DEADLINES = """
            select late, many, id, number, due_on, bound, binding from (
                select d.due_on < a.today as late, count(*) over (partition by d.due_on < a.today) as many,
                    row_number() over (partition by d.due_on < a.today order by d.due_on, c.number, d.id) as place,
                    c.id, c.number, d.due_on, d.bound, d.binding
                from (select ?::date as today) a
                join deadline d on d.due_on <= a.today + ?
                join case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
                where %s and %s and %s
            ) found where place <= ? order by due_on, number
            """.formatted(
            OpenDeadlines.sql("d", "a.today"), CaseCondition.NOT_CLOSED_SQL, CaseCondition.visibleSql("?", "?"));

    private static final String TASKS =
            """
            select count(*) over () as many, c.id, c.number, k.due_on from task k
            join case_file c on c.tenant_id = k.tenant_id and c.id = k.case_id
            where k.assignee_id = ? and %s and k.due_on <= ? and %s and %s
            order by k.due_on, c.number, k.id limit ?
            """.formatted(OpenTasks.sql("k"), CaseCondition.NOT_CLOSED_SQL, CaseCondition.visibleSql("?", "true"));

    private static final String REMINDED = """
            select count(*) over () as many, c.id, c.number, d.due_on, d.bound, d.binding
            from (select ?::date as today) a
            join deadline d on d.due_on >= a.today
            join case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
            where %s and %s and %s and exists (select 1 from notice_reminder r
                where r.tenant_id = d.tenant_id and r.notice_id = ? and r.deadline_id = d.id and r.due_on = d.due_on)
            order by d.due_on, c.number, d.id limit ?
            """.formatted(
                    OpenDeadlines.sql("d", "a.today"), CaseCondition.NOT_CLOSED_SQL, CaseCondition.onTeamSql("?"));

    NotificationContent digest(Recipient recipient, LocalDate today) throws SQLException {
        var late = new Lines(Heading.LATE);
        var soon = new Lines(Heading.SOON);
        try (var statement = connection.prepareStatement(DEADLINES)) {
            statement.setObject(1, today);
            statement.setInt(2, WEEK);
            statement.setObject(3, recipient.personId());
            statement.setBoolean(4, recipient.isToldOfAll());
            statement.setInt(5, MOST_LINES);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    (rows.getBoolean("late") ? late : soon).add(rows, kind(rows));
                }
            }
        }
        return new NotificationContent(List.of(late.part(), soon.part(), tasks(recipient.personId(), today)));
    }

    private Part tasks(UUID personId, LocalDate today) throws SQLException {
        var tasks = new Lines(Heading.TASKS);
        try (var statement = connection.prepareStatement(TASKS)) {
            statement.setObject(1, personId);
            statement.setObject(2, today);
            statement.setObject(3, personId);
            statement.setInt(4, MOST_LINES);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    tasks.add(rows, DigestLine.Kind.TASK);
                }
            }
        }
        return tasks.part();
    }

    /** Of what was decided on, that which still holds. */
    NotificationContent reminder(UUID noticeId, Recipient recipient, LocalDate today) throws SQLException {
        var near = new Lines(Heading.REMINDED);
        try (var statement = connection.prepareStatement(REMINDED)) {
            statement.setObject(1, today);
            statement.setObject(2, recipient.personId());
            statement.setObject(3, noticeId);
            statement.setInt(4, MOST_LINES);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    near.add(rows, kind(rows));
                }
            }
        }
        return new NotificationContent(List.of(near.part()));
    }

    private static DigestLine.Kind kind(ResultSet row) throws SQLException {
        return row.getBoolean("binding")
                ? DigestLine.Kind.of(DutyBearer.valueOf(row.getString("bound")))
                : DigestLine.Kind.MARK;
    }

    private static final class Lines {

        private final Heading heading;
        private final List<DigestLine> lines = new ArrayList<>();
        private int many;

        Lines(Heading heading) {
            this.heading = heading;
        }

        void add(ResultSet row, DigestLine.Kind kind) throws SQLException {
            many = row.getInt("many");
            lines.add(new DigestLine(
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    row.getObject("due_on", LocalDate.class),
                    kind));
        }

        Part part() {
            return new Part(heading, many, lines);
        }
    }
}
