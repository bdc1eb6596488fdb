package org.throughline.web.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.core.notification.NotificationPreferences;
import org.throughline.core.notification.NotificationView;
import org.throughline.core.problem.Invalid;
import org.throughline.web.notification.NotificationsJson.NoticesForm;
import org.throughline.web.notification.NotificationsJson.Scope;

class NotificationsJsonTest {

    @Test
    void notificationSettings_asRead_canBeSentBack() {
        var usual = NotificationPreferences.usual(ZoneId.of("America/Los_Angeles"));

        var json = NotificationsJson.of(new NotificationView(usual, "ana@harbor.example", true, 0));
        var form = new NoticesForm(
                json.digest(),
                json.hour(),
                json.weekdays(),
                json.scope(),
                json.reminders(),
                json.daysBefore(),
                json.quietFrom(),
                json.quietTo(),
                json.zone(),
                json.language());

        assertThat(form.wish()).isEqualTo(usual);
        assertThat(json.weekdays()).startsWith(DayOfWeek.MONDAY);
        assertThat(json.address()).isEqualTo("ana@harbor.example");
    }

    @Test
    void aZoneThatIsNoneIsRefused() {
        var form = new NoticesForm(
                true, 7, List.of(DayOfWeek.MONDAY), Scope.MINE, false, List.of(), null, null, "Mars/Olympus", "en");

        assertThatThrownBy(form::wish).isInstanceOf(Invalid.class).hasMessageContaining("America/Los_Angeles");
    }
}
