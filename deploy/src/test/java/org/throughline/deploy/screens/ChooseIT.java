package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.throughline.deploy.screens.AdvocateIT.button;
import static org.throughline.deploy.screens.AdvocateIT.heading;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever belongs to two organisations works for one at a time. */
class ChooseIT {

    static final String HARBORS_CHILD = "Villanueva-Cruz, Mateo";
    static final String SUMMITS_CHILD = "Ortega, Miguel";

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.TABLET, Browser.DESK})
    void theChoiceComesFirst(int width) {
        var page = browser.signedIn("blair.both", width, Browser.ENGLISH);

        heading(page, "Choose an organization");
        browser.check(page);
        choose(page, "Harbor Family Advocacy");

        heading(page, "Harbor Family Advocacy, this month");
    }

    @Test
    void onlyTheCasesOfTheChosenOrganisationAreThere() {
        var page = browser.signedIn("blair.both", Browser.DESK, Browser.ENGLISH);
        choose(page, "Harbor Family Advocacy");
        cases(page);
        isFound(page, HARBORS_CHILD);
        isNotFound(page, SUMMITS_CHILD);

        page.locator(".person-menu > vaadin-button").click();
        button(page, "Switch to Summit Education Advocates").click();
        heading(page, "Needs your attention");

        cases(page);
        isFound(page, SUMMITS_CHILD);
        isNotFound(page, HARBORS_CHILD);
        page.navigate("/staff/cases/c1000000-0000-4000-8000-000000000001");
        heading(page, "We cannot find this page");
        browser.takeFaults();
    }

    @Test
    void whoIsAskedInSpanishAnswersInSpanish() {
        var page = browser.signedIn("blair.both", Browser.PHONE, Browser.SPANISH);

        heading(page, "Elija una organización");
        browser.check(page);
        page.navigate("/sign-out");
        heading(page, "¿Quiere salir?");
        browser.check(page);
    }

    void cases(Page page) {
        page.navigate("/staff/cases");
        heading(page, "Cases");
        browser.check(page);
    }

    static void isFound(Page page, String child) {
        lookFor(page, child);
        assertThat(page.getByText(child).first()).isVisible();
    }

    static void isNotFound(Page page, String child) {
        lookFor(page, child);
        assertThat(page.getByText("No case matches")).isVisible();
        assertThat(page.getByText(child)).hasCount(0);
    }

    static void lookFor(Page page, String child) {
        page.getByLabel("Child or case number").fill(child.substring(0, child.indexOf(',')));
    }

    static void choose(Page page, String organisation) {
        page.locator("button.choice", new Page.LocatorOptions().setHasText(organisation))
                .click();
    }
}
