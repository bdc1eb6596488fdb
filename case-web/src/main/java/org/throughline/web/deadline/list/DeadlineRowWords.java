package org.throughline.web.deadline.list;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineStatus;
import org.throughline.web.deadline.DeadlineWords;
import org.throughline.web.language.Translations;

/** What a line of a list says of a date. */
public final class DeadlineRowWords {

    private final Translations translations = new Translations();
    private final DeadlineWords words;
    private final Locale locale;

    public DeadlineRowWords(Locale locale) {
        this.locale = locale;
        words = new DeadlineWords(locale);
    }

    /** Who must do what and how it was counted; of a day that has passed, by when it had to be done. */
    public String sentence(Deadline deadline, LocalDate today) {
        return deadline.status(today) == DeadlineStatus.OVERDUE
                ? words.title(deadline, today) + ". " + translations.getTranslation("deadline.no-answer", locale)
                : words.duty(deadline) + ": " + words.count(deadline) + ".";
    }

    /** Who must do what: state and day stand beside it, and how it was counted on its page. */
    String duty(Deadline deadline) {
        return words.duty(deadline) + ".";
    }

    public String turn(Deadline deadline) {
        return words.turn(deadline);
    }

    /** Such as "4 days ago", "today" or "12 days left". */
    public String left(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        return days < 0
                ? translations.getTranslation("deadline.list.ago", locale, -days)
                : translations.getTranslation("deadline.list.left", locale, days);
    }
}
