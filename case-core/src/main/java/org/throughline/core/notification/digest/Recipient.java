package org.throughline.core.notification.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.notification.NotificationKind;
import org.throughline.core.notification.NotificationPreferences;

/**
 * Somebody on staff who has an address.
 *
 * @param lastDigest the day of the last one; missing before the first
 * @param lastReminder the day on which reminders were last decided; missing before the first
 */
record Recipient(
        UUID personId,
        String email,
        boolean supervisor,
        NotificationPreferences wish,
        @Nullable LocalDate lastDigest,
        @Nullable LocalDate lastReminder) {

    boolean isDue(NotificationKind kind, Instant now) {
        return switch (kind) {
            case DIGEST -> wish.isDigestDue(now, lastDigest);
            case REMINDER -> wish.isReminderDue(now, lastReminder);
        };
    }

    boolean wants(NotificationKind kind) {
        return switch (kind) {
            case DIGEST -> wish.digest();
            case REMINDER -> wish.reminders();
        };
    }

    /** Who is no supervisor any more is told of the own cases, whatever was chosen before. */
    boolean isToldOfAll() {
        return supervisor && wish.wholeOrganisation();
    }

    /** An address is never written to a log. */
    @Override
    public String toString() {
        return "Recipient " + personId;
    }
}
