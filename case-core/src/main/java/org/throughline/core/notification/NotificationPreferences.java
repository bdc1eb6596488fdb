package org.throughline.core.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

/**
 * How somebody wants to be told. Hours and days are those of the place where the person is.
 *
 * @param digest whether what is due is told once a day
 * @param hour from when on the mails of a day are sent
 * @param weekdays of the digest; a reminder comes on its day, whatever weekday that is
 * @param wholeOrganisation whether the digest tells of all cases that a supervisor may see
 * @param daysBefore how long before its day one is reminded of a deadline; 0 is the day itself. The longest first
 * @param quietFrom the hour from which on nothing is sent; missing where nothing is quiet
 * @param quietTo the hour from which on it is sent again
 */
public record NotificationPreferences(
        boolean digest,
        int hour,
        Set<DayOfWeek> weekdays,
        boolean wholeOrganisation,
        boolean reminders,
        List<Integer> daysBefore,
        @Nullable Integer quietFrom,
        @Nullable Integer quietTo,
        ZoneId zone,
        Locale language) {

    public static final int LONGEST_BEFORE = 60;
    public static final int MOST_BEFORE = 6;
    public static final List<String> LANGUAGES = List.of("en", "es");

    private static final int LAST_HOUR = 23;

    /** @throws Invalid if it is no hour, no number of days, or a quiet time without its end */
    public NotificationPreferences {
        if (!isHour(hour)) {
            throw new Invalid("notice.hour");
        }
        if (digest && weekdays.isEmpty()) {
            throw new Invalid("notice.weekdays");
        }
        if (reminders && daysBefore.isEmpty()) {
            throw new Invalid("notice.no-days");
        }
        if (daysBefore.size() > MOST_BEFORE
                || daysBefore.stream().anyMatch(days -> days < 0 || days > LONGEST_BEFORE)) {
            throw new Invalid("notice.days");
        }
        if (!isQuietTime(quietFrom, quietTo)) {
            throw new Invalid("notice.quiet");
        }
        if (!LANGUAGES.contains(language.getLanguage())) {
            throw new Invalid("notice.language");
        }
        weekdays = Set.copyOf(weekdays);
        daysBefore =
                daysBefore.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** What holds for whoever has not chosen. */
    public static NotificationPreferences usual(ZoneId zone) {
        var workdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return new NotificationPreferences(
                true, 7, workdays, false, true, List.of(7, 1, 0), 20, 7, zone, Locale.ENGLISH);
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** @param last the day of the last one; missing before the first */
    public boolean isDigestDue(Instant now, @Nullable LocalDate last) {
        return digest && weekdays.contains(today(now).getDayOfWeek()) && isTime(now, last);
    }

    /** @param last the day on which reminders were last decided; missing before the first */
    public boolean isReminderDue(Instant now, @Nullable LocalDate last) {
        return reminders && isTime(now, last);
    }

    private boolean isTime(Instant now, @Nullable LocalDate last) {
        return now.atZone(zone).getHour() >= hour && (last == null || last.isBefore(today(now)));
    }

    /** When something may be sent: now, or at the end of the quiet hours. */
    public Instant afterQuiet(Instant now) {
        if (quietFrom == null || quietTo == null || !isQuiet(now.atZone(zone).getHour(), quietFrom, quietTo)) {
            return now;
        }
        var today = end(today(now), quietTo);
        return today.isAfter(now) ? today : end(today(now).plusDays(1), quietTo);
    }

    private Instant end(LocalDate day, int at) {
        return day.atTime(at, 0).atZone(zone).toInstant();
    }

    /** Quiet hours may reach over midnight. */
    private static boolean isQuiet(int at, int from, int to) {
        return from < to ? at >= from && at < to : at >= from || at < to;
    }

    private static boolean isQuietTime(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null) {
            return from == null && to == null;
        }
        return isHour(from) && isHour(to) && !from.equals(to);
    }

    private static boolean isHour(int number) {
        return number >= 0 && number <= LAST_HOUR;
    }
}
