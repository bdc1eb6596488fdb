package org.throughline.web.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.access.Role;
import org.throughline.core.calendarfeed.FeedsFake;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {PhoneCalendarView.class, Views.class})
class PhoneCalendarViewTest extends BrowserlessTest {

    static final AuthSettings LOGIN = new AuthSettings(
            URI.create("https://throughline.example"),
            URI.create("https://login.example"),
            "id",
            "secret",
            "secret",
            URI.create("http://localhost:8180/admin/realms/throughline"),
            Duration.ofMinutes(30));

    final FeedsFake feeds = new FeedsFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        Views.makeStaffFrame(new PeopleFake("Ana Delgado", Role.ADVOCATE), new CasesFake());
        Views.make(PhoneCalendarView.class, () -> new PhoneCalendarView(feeds, LOGIN, Clock.systemUTC()));
    }

    @Test
    void theAddressIsShownOnce() {
        navigate(PhoneCalendarView.class);
        test(button("Make an address")).click();

        assertThat(address().getValue()).matches("https://throughline\\.example/calendar/[A-Za-z0-9_-]{43}\\.ics");
        test(button("Done")).click();

        assertThat(addresses()).isZero();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Your address was made on", "No calendar program has come yet.");
    }

    @Test
    void aNewAddressIsMadeOnlyAfterASecondYes() {
        navigate(PhoneCalendarView.class);
        test(button("Make an address")).click();
        test(button("Done")).click();

        test(button("Make a new address")).click();
        assertThat(feeds.made).isEqualTo(1);
        test(button("Leave it as it is")).click();
        test(button("Make a new address")).click();
        test(button("Make a new one now")).click();

        assertThat(feeds.made).isEqualTo(2);
    }

    @Test
    void feedTurnedOff_isGone() {
        feeds.renew(false);
        navigate(PhoneCalendarView.class);

        test(button("Turn it off")).click();
        test(button("Turn it off now")).click();

        assertThat(feeds.find()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("The address is turned off.", "There is no address yet.");
    }

    Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    TextField address() {
        return find(TextField.class).all().stream()
                .filter(TextField::isReadOnly)
                .findFirst()
                .orElseThrow();
    }

    long addresses() {
        return find(TextField.class).all().stream()
                .filter(TextField::isReadOnly)
                .count();
    }
}
