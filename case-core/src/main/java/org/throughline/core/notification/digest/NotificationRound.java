package org.throughline.core.notification.digest;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.notification.NotificationKind;
import org.throughline.core.notification.mail.Mail;
import org.throughline.core.notification.mail.MailDelivery;

/**
 * Decides in one organisation who is to be told now, and tells them. Several servers may do so at once.
 *
 * @param baseUrl where the links in a mail lead
 * @param zone of those who have not chosen one
 */
record NotificationRound(URI baseUrl, ZoneId zone, Transactions transactions, Sender sender) {

    private static final System.Logger LOG = System.getLogger(NotificationRound.class.getName());
    private static final int MOST = 500;
    private static final int KEPT_DAYS = 120;

    /** Each piece of work is a transaction of its own, of this organisation. */
    interface Transactions {
        <T> T inTransaction(UUID tenant, Work<T> work) throws Exception;
    }

    /** What is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    interface Sender {
        MailDelivery send(Mail mail, Instant now);
    }

    /** @param mail committed as being sent; missing where there is nothing to tell, or not yet */
    private record Ready(Outbox.Waiting waiting, Optional<Mail> mail) {}

    /**
     * Where nobody is to be told anything, it is one look at the database.
     *
     * @return how many mails were sent
     */
    int in(UUID tenant, Instant now) throws Exception {
        var found = transactions.inTransaction(tenant, connection -> new Recipients(connection, zone).all(now));
        var due = found.people().stream()
                .filter(person -> List.of(NotificationKind.values()).stream().anyMatch(kind -> person.isDue(kind, now)))
                .toList();
        if (due.isEmpty() && found.waiting() == 0) {
            return 0;
        }
        if (transactions.inTransaction(tenant, NotificationRound::isCountingAnew)) {
            return 0;
        }
        transactions.inTransaction(tenant, connection -> plan(new Outbox(connection), due, now));
        return sendAll(tenant, now);
    }

    /** Nobody is told a date of a calendar that was replaced a moment ago: the next round tells the new one. */
    private static boolean isCountingAnew(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement("select exists (select 1 from deadline_stale where attempts = 0)");
                var rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static int plan(Outbox outbox, List<Recipient> due, Instant now) throws SQLException {
        for (var person : due) {
            for (var kind : NotificationKind.values()) {
                if (person.isDue(kind, now)) {
                    outbox.plan(person, kind, now);
                }
            }
        }
        outbox.forgetBefore(now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(KEPT_DAYS));
        return outbox.giveUpCrashed(now);
    }

    /** A server that takes nothing now is not asked again in this round. */
    private int sendAll(UUID tenant, Instant now) throws Exception {
        var sent = 0;
        for (var i = 0; i < MOST; i++) {
            var next = transactions.inTransaction(tenant, connection -> claim(connection, now));
            if (next.isEmpty()) {
                return sent;
            }
            var mail = next.get().mail();
            if (mail.isPresent()) {
                var delivery = send(tenant, next.get().waiting(), mail.get(), now);
                if (delivery == MailDelivery.LATER) {
                    return sent;
                }
                sent += delivery == MailDelivery.SENT ? 1 : 0;
            }
        }
        return sent;
    }

    private MailDelivery send(UUID tenant, Outbox.Waiting waiting, Mail mail, Instant now) throws Exception {
        var delivery = sender.send(mail, now);
        if (delivery != MailDelivery.SENT) {
            LOG.log(Level.WARNING, "Notice " + waiting.id() + " of " + tenant + ": " + delivery);
        }
        return transactions.inTransaction(tenant, connection -> {
            new Outbox(connection).ended(waiting, delivery, now);
            return delivery;
        });
    }

    /** Written from what holds now, not when it was decided: what was done meanwhile is told to nobody. */
    private Optional<Ready> claim(Connection connection, Instant now) throws SQLException {
        var outbox = new Outbox(connection);
        var next = outbox.next(now);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        var waiting = next.get();
        var recipient = new Recipients(connection, zone)
                .find(waiting.personId(), now)
                .filter(person -> person.wants(waiting.kind()));
        var quietUntil = recipient.map(person -> person.wish().afterQuiet(now)).orElse(now);
        if (quietUntil.isAfter(now)) {
            outbox.postpone(waiting.id(), quietUntil);
            return Optional.of(new Ready(waiting, Optional.empty()));
        }
        var mail = recipient.isEmpty() ? Optional.<Mail>empty() : write(connection, waiting, recipient.get(), now);
        if (mail.isPresent()) {
            outbox.sending(waiting.id(), now);
        } else {
            outbox.nothingToTell(waiting.id(), now);
        }
        return Optional.of(new Ready(waiting, mail));
    }

    private Optional<Mail> write(Connection connection, Outbox.Waiting waiting, Recipient recipient, Instant now)
            throws SQLException {
        var today = recipient.wish().today(now);
        var due = new DueForRecipient(connection);
        var content = switch (waiting.kind()) {
            case DIGEST -> due.digest(recipient, today);
            case REMINDER -> due.reminder(waiting.id(), recipient, today);
        };
        return content.isNothing()
                ? Optional.empty()
                : Optional.of(new NotificationMail(baseUrl).write(waiting.id(), recipient, content, today));
    }
}
