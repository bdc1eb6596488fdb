package org.throughline.web.contactnote;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.language.DateWords;

/** When a draft was kept, in words. */
final class DraftSavedAt {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private DraftSavedAt() {}

    static String time(Instant moment) {
        return TIME.format(moment.atZone(TenantZone.current()));
    }

    /** With its day if that is another one. */
    static String day(Instant moment, LocalDate today, Locale locale) {
        var day = LocalDate.ofInstant(moment, TenantZone.current());
        return day.equals(today) ? time(moment) : DateWords.near(day, today, locale) + ", " + time(moment);
    }
}
