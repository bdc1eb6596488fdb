package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.deploy.screens.AdvocateIT.button;
import static org.throughline.deploy.screens.AdvocateIT.heading;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Light or dark: as the device is, until somebody chooses. */
class LookIT {

    static final String DARK = "rgb(17, 24, 27)";
    static final String LIGHT = "rgb(246, 244, 238)";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void whatSomebodyChooses_staysInThisBrowser() {
        var page = browser.signedIn("ana.advocate", Browser.DESK, Browser.ENGLISH);
        assertThat(ground(page)).isEqualTo(LIGHT);

        choose(page, "Dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(ground(page)).isEqualTo(DARK);
        page.reload();
        heading(page, "Needs your attention");
        assertThat(ground(page)).isEqualTo(DARK);

        device(page, ColorScheme.DARK);
        choose(page, "Light");
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        assertThat(ground(page)).isEqualTo(LIGHT);
        choose(page, "As the device");
        assertThat(page.locator("html[data-theme]")).hasCount(0);
        assertThat(ground(page)).isEqualTo(DARK);
    }

    @Test
    void whereTheDeviceIsDark_soAreThePagesOfFamiliesAndOfTheSignIn() {
        var page = browser.page(Browser.PHONE, Browser.SPANISH);
        device(page, ColorScheme.DARK);
        for (var address : List.of("/portal", "/public/ask/harbor")) {
            page.navigate(address);
            page.waitForSelector("h1");
            assertThat(ground(page)).as(address).isEqualTo(DARK);
            Browser.checkDark(page);
            device(page, ColorScheme.DARK);
        }
    }

    static void choose(Page page, String look) {
        page.locator(".person-menu > vaadin-button").click();
        button(page, look).click();
        page.keyboard().press("Escape");
    }

    static void device(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
