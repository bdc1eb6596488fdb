package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChooseIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void whoBelongsToTwoOrganisationsChoosesFirst() {
        var page = browser.signedIn("blair.both", Browser.DESK, Browser.ENGLISH);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Which organization do you want to work for?");
        browser.check(page);
    }
}
