package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a supervisor from the caseload to the cases of one advocate, and between two organisations. */
class SupervisorIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void fromTheCaseloadToTheCasesOfOneAdvocate(int width) {
        var page = browser.signedIn("sam.supervisor", width, Browser.ENGLISH);
        AdvocateIT.heading(page, "Harbor Family Advocacy, this month");
        browser.check(page);

        AdvocateIT.link(page, "Alex Kim").click();

        assertThat(page).hasURL(Pattern.compile(".*/staff/cases\\?advocate=.*"));
        AdvocateIT.heading(page, "Cases");
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Advocate")))
                .hasValue("Alex Kim");
        browser.check(page);
        page.goBack();
        AdvocateIT.heading(page, "Harbor Family Advocacy, this month");
    }

    @Test
    void theOtherOrganisationIsOneClickAway() {
        var page = browser.signedIn("blair.both", Browser.DESK, Browser.ENGLISH);
        page.locator("button.choice", new Page.LocatorOptions().setHasText("Harbor"))
                .click();
        AdvocateIT.heading(page, "Harbor Family Advocacy, this month");

        page.locator(".person-menu > vaadin-button").click();
        AdvocateIT.button(page, "Switch to Summit Education Advocates").click();

        AdvocateIT.heading(page, "Needs your attention");
        assertThat(page.locator(".person-menu")).containsText("Advocate, Summit Education Advocates");
        browser.check(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void anAdministratorSeesPeopleAndNoCase(int width) {
        var page = browser.signedIn("omar.orgadmin", width, Browser.ENGLISH);

        AdvocateIT.heading(page, "Harbor Family Advocacy");
        assertThat(page.getByText("Sam Osei")).isVisible();
        browser.check(page);

        var unscanned = page.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions().setName("Take files even when no virus scanner is running"));
        page.waitForResponse("**v-r=uidl**", unscanned::uncheck);
        page.reload();

        assertThat(unscanned).not().isChecked();
        page.waitForResponse("**v-r=uidl**", unscanned::check);
    }
}
