package org.throughline.core.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Problem;

class NotificationPreferencesTest {

    static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    static final NotificationPreferences USUAL = NotificationPreferences.usual(LOS_ANGELES);
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-20T06:59, false
            2026-11-20T07:00, true
            2026-11-20T23:59, true
            2026-11-21T09:00, false
            2026-11-22T09:00, false
            2026-11-23T09:00, true
            """)
    void theDailyMailComesOnItsWeekdaysFromItsHourOn(String local, boolean due) {
        assertThat(USUAL.isDigestDue(at(local), null)).isEqualTo(due);
    }

    @Test
    void aDayHasOneDailyMail() {
        assertThat(USUAL.isDigestDue(at("2026-11-20T12:00"), FRIDAY.minusDays(1)))
                .isTrue();
        assertThat(USUAL.isDigestDue(at("2026-11-20T12:00"), FRIDAY)).isFalse();
    }

    @Test
    void daysAreThoseOfThePersonAndNotOfTheServer() {
        var now = Instant.parse("2026-11-23T13:30:00Z");

        // 5:30 in Los Angeles, 7:30 in Austin, and Sunday is over everywhere
        assertThat(USUAL.isDigestDue(now, null)).isFalse();
        assertThat(NotificationPreferences.usual(ZoneId.of("America/Chicago")).isDigestDue(now, null))
                .isTrue();
        assertThat(USUAL.today(Instant.parse("2026-11-20T05:00:00Z"))).isEqualTo(FRIDAY.minusDays(1));
    }

    @Test
    void remindersComeOnWeekendsToo() {
        assertThat(USUAL.isReminderDue(at("2026-11-22T09:00"), null)).isTrue();
        assertThat(USUAL.isReminderDue(at("2026-11-22T09:00"), LocalDate.of(2026, 11, 22)))
                .isFalse();
    }

    @Test
    void notificationSwitchedOff_isNeverDue() {
        var off = new NotificationPreferences(
                false, 7, Set.of(), false, false, List.of(), null, null, LOS_ANGELES, Locale.ENGLISH);

        assertThat(off.isDigestDue(at("2026-11-20T12:00"), null)).isFalse();
        assertThat(off.isReminderDue(at("2026-11-20T12:00"), null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            20, 7,  2026-11-20T19:59, 2026-11-20T19:59
            20, 7,  2026-11-20T20:00, 2026-11-21T07:00
            20, 7,  2026-11-20T23:30, 2026-11-21T07:00
            20, 7,  2026-11-21T00:00, 2026-11-21T07:00
            20, 7,  2026-11-21T06:59, 2026-11-21T07:00
            20, 7,  2026-11-21T07:00, 2026-11-21T07:00
            12, 14, 2026-11-20T13:00, 2026-11-20T14:00
            12, 14, 2026-11-20T14:00, 2026-11-20T14:00
            20, 0,  2026-11-20T21:00, 2026-11-21T00:00
            """)
    void quietHoursReachOverMidnight(int from, int to, String local, String then) {
        assertThat(quiet(from, to).afterQuiet(at(local))).isEqualTo(at(then));
    }

    @Test
    void quietHoursEndByTheClockOnTheWallWhenItIsMoved() {
        // in the night to March 8, 2026, 2:00 becomes 3:00
        assertThat(USUAL.afterQuiet(at("2026-03-07T22:00"))).isEqualTo(Instant.parse("2026-03-08T14:00:00Z"));
    }

    @Test
    void withoutQuietHoursNothingWaits() {
        assertThat(quiet(null, null).afterQuiet(at("2026-11-20T03:00"))).isEqualTo(at("2026-11-20T03:00"));
    }

    @Test
    void preferences_thatMakeNoSense_areRefused() {
        assertThat(refusal(() -> quiet(20, null))).isEqualTo("notice.quiet");
        assertThat(refusal(() -> quiet(7, 7))).isEqualTo("notice.quiet");
        assertThat(refusal(() -> quiet(24, 7))).isEqualTo("notice.quiet");
        assertThat(refusal(() -> reminding())).isEqualTo("notice.no-days");
        assertThat(refusal(() -> reminding(61))).isEqualTo("notice.days");
        assertThat(refusal(() -> reminding(-1))).isEqualTo("notice.days");
        assertThat(refusal(() -> reminding(1, 2, 3, 4, 5, 6, 7))).isEqualTo("notice.days");
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThatThrownBy(() -> new NotificationPreferences(
                        true,
                        7,
                        Set.of(DayOfWeek.MONDAY),
                        false,
                        false,
                        List.of(),
                        null,
                        null,
                        LOS_ANGELES,
                        Locale.FRENCH))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void preferences_readFromTheirColumn_areAsTheyWere() {
        var kept = new NotificationSetting(new UUID(0, 1), USUAL);

        assertThat(kept.wish()).isEqualTo(USUAL);
    }

    static String refusal(Runnable wished) {
        try {
            wished.run();
            return "";
        } catch (Problem problem) {
            return problem.code();
        }
    }

    static NotificationPreferences quiet(@Nullable Integer from, @Nullable Integer to) {
        return new NotificationPreferences(
                false, 7, Set.of(), false, false, List.of(), from, to, LOS_ANGELES, Locale.ENGLISH);
    }

    static NotificationPreferences reminding(Integer... days) {
        return new NotificationPreferences(
                false, 7, Set.of(), false, true, Arrays.asList(days), null, null, LOS_ANGELES, Locale.ENGLISH);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LOS_ANGELES).toInstant();
    }
}
