package org.throughline.core.notification;

import java.time.LocalDate;

/**
 * A mail that did not reach its person, or of which nobody knows.
 *
 * @param person the name
 * @param known whether it is certain that it was not sent
 */
public record UndeliveredMail(String person, NotificationKind kind, LocalDate day, boolean known) {

    static UndeliveredMail of(Object[] row) {
        return new UndeliveredMail(
                (String) row[0],
                NotificationKind.valueOf((String) row[1]),
                LocalDate.parse((String) row[2]),
                "FAILED".equals(row[3]));
    }
}
