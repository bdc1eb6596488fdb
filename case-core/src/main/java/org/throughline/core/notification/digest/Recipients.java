package org.throughline.core.notification.digest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.access.Role;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.core.notification.NotificationSetting;

/**
 * Who on staff can be written to, and how they want it.
 *
 * @param zone of those who have not chosen one
 */
record Recipients(Connection connection, ZoneId zone) {

    /** @param waiting how many mails were decided on, and are not sent yet */
    record Found(List<Recipient> people, long waiting) {}

    private static final String SQL = """
            select p.id, p.email, p.roles, s.digest, s.hour, s.weekdays, s.whole_organisation, s.reminders,
                s.days_before, s.quiet_from, s.quiet_to, s.zone, s.language,
                (select max(n.day) from notice n
                    where n.tenant_id = p.tenant_id and n.person_id = p.id and n.kind = 'DIGEST') as digest_on,
                (select max(n.day) from notice n
                    where n.tenant_id = p.tenant_id and n.person_id = p.id and n.kind = 'REMINDER') as reminder_on,
                (select count(*) from notice n where n.state in ('PLANNED', 'SENDING') and n.not_before <= ?) as waiting
            from person p left join notice_setting s on s.tenant_id = p.tenant_id and s.person_id = p.id
            where p.email is not null and (p.roles like ? or p.roles like ?)
            """;

    /** All that a round needs to know, in one round trip. */
    Found all(Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            bind(statement, now);
            var people = new ArrayList<Recipient>();
            var waiting = 0L;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    people.add(recipient(rows));
                    waiting = rows.getLong("waiting");
                }
            }
            return new Found(people, waiting);
        }
    }

    /** Nobody, if there is no address any more, or no role. */
    Optional<Recipient> find(UUID personId, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(SQL + " and p.id = ?")) {
            bind(statement, now);
            statement.setObject(4, personId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(recipient(rows)) : Optional.empty();
            }
        }
    }

    private static void bind(PreparedStatement statement, Instant now) throws SQLException {
        statement.setTimestamp(1, Timestamp.from(now));
        statement.setString(2, "%" + Role.ADVOCATE.wire() + "%");
        statement.setString(3, "%" + Role.SUPERVISOR.wire() + "%");
    }

    private Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("roles").contains(Role.SUPERVISOR.wire()),
                row.getString("zone") == null ? NotificationPreferences.usual(zone) : wish(row),
                row.getObject("digest_on", LocalDate.class),
                row.getObject("reminder_on", LocalDate.class));
    }

    private static NotificationPreferences wish(ResultSet row) throws SQLException {
        return NotificationSetting.ofColumns(
                row.getBoolean("digest"),
                row.getInt("hour"),
                row.getString("weekdays"),
                row.getBoolean("whole_organisation"),
                row.getBoolean("reminders"),
                row.getString("days_before"),
                row.getObject("quiet_from", Integer.class),
                row.getObject("quiet_to", Integer.class),
                row.getString("zone"),
                row.getString("language"));
    }
}
