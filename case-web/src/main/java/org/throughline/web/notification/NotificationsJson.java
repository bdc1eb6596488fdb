package org.throughline.web.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.core.notification.NotificationView;
import org.throughline.core.problem.Invalid;

/**
 * How somebody is told.
 *
 * @param hour from when on the mails of a day are sent, in the zone
 * @param daysBefore how long before its day one is reminded of a deadline; 0 is the day itself
 * @param address where to; null while the login knows none that is verified
 * @param mailSetUp whether this server sends any mail
 */
public record NotificationsJson(
        boolean digest,
        int hour,
        List<DayOfWeek> weekdays,
        Scope scope,
        boolean reminders,
        List<Integer> daysBefore,
        @Nullable Integer quietFrom,
        @Nullable Integer quietTo,
        String zone,
        String language,
        @Nullable String address,
        boolean mailSetUp) {

    public enum Scope {
        MINE,
        ORGANIZATION
    }

    /** Everything at once; without quietFrom and quietTo nothing is quiet. */
    public record NoticesForm(
            @NotNull Boolean digest,
            @NotNull Integer hour,
            @NotNull @Size(max = 7) List<@NotNull DayOfWeek> weekdays,
            @NotNull Scope scope,
            @NotNull Boolean reminders,

            @NotNull @Size(max = NotificationPreferences.MOST_BEFORE)
            List<@NotNull Integer> daysBefore,

            @Nullable Integer quietFrom,
            @Nullable Integer quietTo,
            @NotNull @Size(max = 60) String zone,
            @NotNull @Size(max = 2) String language) {

        NotificationPreferences wish() {
            var days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(weekdays);
            return new NotificationPreferences(
                    digest,
                    hour,
                    days,
                    scope == Scope.ORGANIZATION,
                    reminders,
                    daysBefore,
                    quietFrom,
                    quietTo,
                    zoneOf(zone),
                    Locale.of(language));
        }
    }

    static NotificationsJson of(NotificationView view) {
        var preferences = view.wish();
        return new NotificationsJson(
                preferences.digest(),
                preferences.hour(),
                preferences.weekdays().stream().sorted().toList(),
                preferences.wholeOrganisation() ? Scope.ORGANIZATION : Scope.MINE,
                preferences.reminders(),
                preferences.daysBefore(),
                preferences.quietFrom(),
                preferences.quietTo(),
                preferences.zone().getId(),
                preferences.language().getLanguage(),
                view.address(),
                view.mailSetUp());
    }

    private static ZoneId zoneOf(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new Invalid("notice.zone");
        }
    }
}
