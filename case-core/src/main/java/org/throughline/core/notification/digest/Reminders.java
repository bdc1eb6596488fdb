package org.throughline.core.notification.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.deadline.OpenDeadlines;

/** Of which deadlines somebody is reminded, each once for each time that was wished. */
record Reminders(Connection connection) {

    /**
     * What should have been said while the server was down, or before anybody knew of it, is said afterwards: up to so
     * many days later.
     */
    private static final int CATCH_UP = 3;

    private static final String REMEMBER =
            """
            insert into notice_reminder (person_id, deadline_id, due_on, days_before, notice_id)
            select t.person_id, d.id, d.due_on, n.days, ?
            from (select ?::date as today) a, unnest(string_to_array(?, ' ')::integer[]) as n (days)
            join deadline d on true
            join case_file c on c.tenant_id = d.tenant_id and c.id = d.case_id
            join team_member t on t.tenant_id = c.tenant_id and t.case_id = c.id and t.person_id = ?
            where d.due_on between a.today and a.today + n.days and d.due_on > a.today + n.days - ?
                and %s and %s
            on conflict do nothing
            """.formatted(OpenDeadlines.sql("d", "a.today"), CaseCondition.NOT_CLOSED_SQL);

    void remember(UUID noticeId, Recipient recipient, LocalDate today) throws SQLException {
        var days = recipient.wish().daysBefore().stream().map(String::valueOf).toList();
        try (var statement = connection.prepareStatement(REMEMBER)) {
            statement.setObject(1, noticeId);
            statement.setObject(2, today);
            statement.setString(3, String.join(" ", days));
            statement.setObject(4, recipient.personId());
            statement.setInt(5, CATCH_UP);
            statement.executeUpdate();
        }
    }
}
