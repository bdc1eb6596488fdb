package org.throughline.core.notice;

import java.time.LocalDate;

/**
 * A mail that did not reach its person, or of which nobody knows.
 *
 * @param person the name
 * @param known whether it is certain that it was not sent
 */
public record Trouble(String person, NoticeKind kind, LocalDate day, boolean known) {

    static Trouble of(Object[] row) {
        return new Trouble(
                (String) row[0],
                NoticeKind.valueOf((String) row[1]),
                LocalDate.parse((String) row[2]),
                "FAILED".equals(row[3]));
    }
}
