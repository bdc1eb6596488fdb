package org.throughline.core.notification.mail;

import java.util.Locale;
import java.util.UUID;

/**
 * A mail to one person, in two forms that say the same.
 *
 * @param id of what it tells; the same at each attempt, so that a server can know it again
 */
public record Mail(UUID id, String to, String subject, String text, String html, Locale language) {

    /** An address is never written to a log. */
    @Override
    public String toString() {
        return "Mail " + id;
    }
}
