package org.throughline.core.notification.digest;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.notification.NotificationKind;
import org.throughline.core.notification.mail.MailDelivery;

/**
 * The mails that were decided on. Each is sent at most once: it is committed as SENDING before the server is talked to,
 * and what a crash leaves so is not sent again.
 */
record Outbox(Connection connection) {

    /** No server is talked to for so long. */
    static final Duration CRASHED = Duration.ofMinutes(15);

    static final int MOST_ATTEMPTS = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final int LONGER = 3;

    /** @param attempts that failed before */
    record Waiting(UUID id, UUID personId, NotificationKind kind, int attempts) {}

    /** Deciding twice is deciding once, also when two servers do it at the same time. */
    void plan(Recipient recipient, NotificationKind kind, Instant now) throws SQLException {
        var today = recipient.wish().today(now);
        var id = UuidCreator.getTimeOrderedEpoch();
        var isNew = execute(
                        "insert into notice (id, person_id, kind, day, state, not_before, changed_at)"
                                + " values (?, ?, ?, ?, 'PLANNED', ?, ?) on conflict (tenant_id, person_id, kind, day)"
                                + " do nothing",
                        id,
                        recipient.personId(),
                        kind.name(),
                        today,
                        Timestamp.from(now),
                        Timestamp.from(now))
                > 0;
        if (isNew && kind == NotificationKind.REMINDER) {
            new Reminders(connection).remember(id, recipient, today);
        }
    }

    /** The next one to be sent, which nobody else is given before this transaction ends. */
    Optional<Waiting> next(Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select id, person_id, kind, attempts from notice where state = 'PLANNED' and not_before <= ?
                order by not_before, id limit 1 for update skip locked
                """)) {
            statement.setTimestamp(1, Timestamp.from(now));
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Waiting(
                                rows.getObject("id", UUID.class),
                                rows.getObject("person_id", UUID.class),
                                NotificationKind.valueOf(rows.getString("kind")),
                                rows.getInt("attempts")))
                        : Optional.empty();
            }
        }
    }

    void sending(UUID id, Instant now) throws SQLException {
        execute(
                "update notice set state = 'SENDING', attempts = attempts + 1, changed_at = ? where id = ?",
                Timestamp.from(now),
                id);
    }

    void nothingToTell(UUID id, Instant now) throws SQLException {
        becomes(id, "NOTHING", now);
    }

    void postpone(UUID id, Instant until) throws SQLException {
        execute("update notice set state = 'PLANNED', not_before = ? where id = ?", Timestamp.from(until), id);
    }

    void ended(Waiting mail, MailDelivery delivery, Instant now) throws SQLException {
        switch (delivery) {
            case SENT -> becomes(mail.id(), "SENT", now);
            case REFUSED -> becomes(mail.id(), "FAILED", now);
            case UNKNOWN -> becomes(mail.id(), "UNKNOWN", now);
            case LATER, DEFERRED -> {
                if (mail.attempts() + 1 >= MOST_ATTEMPTS) {
                    becomes(mail.id(), "FAILED", now);
                } else {
                    postpone(mail.id(), now.plus(pause(mail.attempts())));
                }
            }
        }
    }

    /** From 5 minutes on, each three times as long as the one before. */
    private static Duration pause(int attempts) {
        return FIRST_PAUSE.multipliedBy((long) Math.pow(LONGER, attempts));
    }

    /** Who was sending these is gone, and whether the server has them nobody knows. */
    int giveUpCrashed(Instant now) throws SQLException {
        return execute(
                "update notice set state = 'UNKNOWN', changed_at = ? where state = 'SENDING' and changed_at < ?",
                Timestamp.from(now),
                Timestamp.from(now.minus(CRASHED)));
    }

    int forgetBefore(LocalDate day) throws SQLException {
        return execute("delete from notice where day < ?", day);
    }

    private void becomes(UUID id, String state, Instant now) throws SQLException {
        execute("update notice set state = ?, changed_at = ? where id = ?", state, Timestamp.from(now), id);
    }

    private int execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
