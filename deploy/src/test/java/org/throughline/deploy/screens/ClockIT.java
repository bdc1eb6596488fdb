package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.deploy.TestStack;

/** A clock from the consent to an agreed extension, as an advocate goes through it. */
class ClockIT {

    private static final String CALENDAR = """
            from,to,name
            2026-08-12,2026-08-12,First day of school
            2027-06-04,2027-06-04,Last day of school
            2026-09-07,2026-09-07,Labor Day
            2026-10-05,2026-10-16,Fall recess
            2026-11-11,2026-11-11,Veterans Day
            2026-11-23,2026-11-27,Thanksgiving
            2026-12-21,2027-01-08,Winter recess
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(Hand.class)
    void fromConsentToAnAgreedExtension(Hand hand) {
        var page = browser.signedIn("ana.advocate", Browser.DESK, Browser.ENGLISH);
        page.navigate("/staff/cases/" + open(page, "Recess " + hand.name().charAt(0) + " Unified"));

        consent(page, hand);
        seeHow(page, hand);
        importTheCalendar(page, hand);
        extend(page, hand);

        page.setViewportSize(Browser.PHONE, 844);
        browser.check(page);
    }

    /** The sentence is there as soon as the fact is; without a calendar it is an estimate. */
    private void consent(Page page, Hand hand) {
        hand.press(button(page, "Add a fact"));
        hand.choose(page, "What", "Consent received");
        writeDay(page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)), "9/10/2026");
        hand.press(button(page, "Save the fact"));
        assertThat(page.getByText(Pattern.compile("60 calendar days after consent on Thu, Sep 10"))
                        .first())
                .isVisible();
        assertThat(page.getByText("Estimated").first()).isVisible();
        browser.check(page);
    }

    private void seeHow(Page page, Hand hand) {
        hand.press(link(page, "How this was computed"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("finish the evaluation and hold the IEP meeting by");
        assertThat(page.getByText("Running total").first()).isVisible();
        browser.check(page);
    }

    /** What the district publishes is looked at, taken, and says what it moved. */
    private void importTheCalendar(Page page, Hand hand) {
        hand.press(link(page, "Add the district calendar"));
        assertThat(button(page, "Choose a file")).isVisible();
        browser.check(page);
        var file = new FilePayload("calendar.csv", "text/csv", CALENDAR.getBytes(UTF_8));
        page.waitForFileChooser(() -> hand.press(button(page, "Choose a file"))).setFiles(file);
        assertThat(page.getByText("Fall recess").first()).isVisible();
        browser.check(page);
        hand.press(button(page, "Use this calendar"));
        assertThat(page.getByText("Wed, Nov 25").first()).isVisible();
        browser.check(page);
        hand.press(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("finish the evaluation")))
                .first());
        assertThat(heading(page, "hold the IEP meeting by Wed, Nov 25, 2026")).isVisible();
        assertThat(page.getByText("Fall recess: not counted.").first()).isVisible();
    }

    private void extend(Page page, Hand hand) {
        hand.press(button(page, "Add an extension"));
        writeDay(page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)), "11/13/2026");
        writeDay(page.getByLabel("The new day"), "12/2/2026");
        browser.check(page);
        hand.press(button(page, "Save the fact"));
        assertThat(heading(page, "hold the IEP meeting by Wed, Dec 2, 2026")).isVisible();
        assertThat(page.getByText("The date without the extension.").first()).isVisible();
        assertThat(page.getByText(Pattern.compile("moved from Wed, Nov 25 to Wed, Dec 2")))
                .isVisible();
        browser.check(page);
    }

    /** A day is typed, whoever else works with the mouse: Enter takes it and closes the months. */
    private static void writeDay(Locator field, String day) {
        Hand.KEYBOARD.write(field, day);
        field.page().keyboard().press("Enter");
        Browser.settle(field.page());
    }

    private static String open(Page page, String district) {
        var answer = page.request()
                .post(
                        "/api/v1/cases",
                        RequestOptions.create()
                                .setHeader(
                                        "Authorization",
                                        "Bearer " + TestStack.get().token("ana.advocate", "harbor"))
                                .setHeader("Content-Type", "application/json")
                                .setData("""
                                        {"student": {"firstName": "Ida", "lastName": "%1$s", "dateOfBirth": "2016-03-18", "grade": "3",
                                         "school": "First", "district": "%1$s", "state": "CA", "primaryLanguage": "en"},
                                         "type": "EVALUATION", "situation": "JUST_STARTING", "summary": ""}""".formatted(district)));
        try (var reader = Json.createReader(new StringReader(answer.text()))) {
            return reader.readObject().getString("id");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }
}
