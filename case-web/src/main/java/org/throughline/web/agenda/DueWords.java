package org.throughline.web.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.throughline.core.docket.Deadline;
import org.throughline.core.docket.DeadlineStatus;
import org.throughline.web.deadline.DeadlineWords;
import org.throughline.web.language.Messages;

/** What a line of a list says of a date. */
public final class DueWords {

    private final Messages messages = new Messages();
    private final DeadlineWords words;
    private final Locale locale;

    public DueWords(Locale locale) {
        this.locale = locale;
        words = new DeadlineWords(locale);
    }

    /** Who must do what and how it was counted; of a day that has passed, by when it had to be done. */
    public String sentence(Deadline deadline, LocalDate today) {
        return deadline.status(today) == DeadlineStatus.OVERDUE
                ? words.title(deadline, today) + ". " + messages.getTranslation("deadline.no-answer", locale)
                : words.duty(deadline) + ": " + words.count(deadline) + ".";
    }

    public String turn(Deadline deadline) {
        return words.turn(deadline);
    }

    /** Such as "4 days ago", "today" or "12 days left". */
    public String left(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        return days < 0
                ? messages.getTranslation("agenda.ago", locale, -days)
                : messages.getTranslation("agenda.left", locale, days);
    }
}
