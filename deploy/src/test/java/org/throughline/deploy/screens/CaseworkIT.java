package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case from the public form to its approved closing, as the family, the supervisor and the advocate go through it. */
class CaseworkIT {

    private static final Pattern CASE = Pattern.compile(".*/staff/cases/[0-9a-f-]{36}");

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(Hand.class)
    void fromThePublicFormToTheApprovedClosing(Hand hand) {
        var first = hand == Hand.MOUSE ? "Yaretzi" : "Itzel";
        var child = first + " Ocampo";
        var width = hand == Hand.MOUSE ? Browser.PHONE : Browser.DESK;

        ask(browser.page(width, Browser.ENGLISH), hand, first);
        var supervisor = browser.signedIn("sam.supervisor", Browser.DESK, Browser.ENGLISH);
        accept(supervisor, hand, child);
        var advocate = browser.signedIn("ana.advocate", Browser.DESK, Browser.ENGLISH);
        take(advocate, hand, child);
        work(advocate, hand, child);
        askToClose(advocate, hand);
        approve(supervisor, hand, child);

        advocate.reload();
        assertThat(advocate.getByText("Agreement signed").first()).isVisible();
        assertThat(button(advocate, "Open again")).isVisible();
        browser.check(advocate);
    }

    @Test
    void aHalfTypedNoteOutlivesItsSession() {
        var page = browser.signedIn("alex.advocate", Browser.DESK, Browser.ENGLISH);
        page.keyboard().press("Alt+n");
        noteIn(page).fill("She called from the parking lot, in tears, and");
        assertThat(page.getByText(Pattern.compile("Saved as you type"))).isVisible();

        page.context().clearCookies();
        page.navigate("/staff");
        if (page.locator("#username").count() > 0) {
            Browser.signIn(page, "alex.advocate");
        }
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        page.keyboard().press("Alt+n");

        assertThat(noteIn(page)).hasValue("She called from the parking lot, in tears, and");
        browser.check(page);
        // the session that was taken away complains
        browser.takeFaults();
    }

    private static Locator noteIn(Page page) {
        return page.getByRole(AriaRole.DIALOG).getByLabel("Note", new Locator.GetByLabelOptions().setExact(true));
    }

    /** As the mother, on her phone: three short pages, and nobody has to sign in. */
    private void ask(Page page, Hand hand, String first) {
        page.navigate("/public/ask/harbor");
        assertThat(heading(page, "Ask for help with school")).isVisible();
        browser.check(page);
        hand.press(button(page, "Continue"));
        assertThat(page.getByText("Choose where you are right now.").first()).isVisible();
        browser.check(page);
        // Chromium says that something was missing
        browser.takeFaults();
        hand.tick(page.getByLabel("We are just getting started").first());
        hand.write(page.getByLabel("What worries you most?"), "Homework ends in tears, and nobody answers us.");
        hand.press(button(page, "Continue"));
        hand.write(page.getByLabel("Child’s first name"), first);
        hand.write(page.getByLabel("Child’s last name"), "Ocampo");
        hand.pick(page.getByLabel("Grade now"), "Grade 3");
        hand.pick(page.getByLabel("State where your child goes to school"), "California");
        hand.write(page.getByLabel("School district"), "Alder Creek Unified");
        browser.check(page);
        hand.press(button(page, "Continue"));
        hand.write(page.getByLabel("Your name"), "Noemí Ocampo");
        hand.pick(page.getByLabel("You are the child’s"), "Mother");
        hand.write(page.getByLabel("Telephone"), hand == Hand.MOUSE ? "530 555 0191" : "530 555 0192");
        browser.check(page);
        hand.press(button(page, "Send"));
        assertThat(heading(page, "Thank you. We have it.")).isVisible();
        browser.check(page);
    }

    /** As the supervisor: read, check for conflicts, open the case for an advocate. */
    private void accept(Page page, Hand hand, String child) {
        hand.press(link(page, "Families who ask for help"));
        // others may have asked before, and wait longer
        hand.write(page.getByLabel("Name, number or telephone"), child);
        hand.press(link(page, child));
        assertThat(page.getByText("Homework ends in tears, and nobody answers us."))
                .isVisible();
        browser.check(page);
        hand.tick(page.getByLabel("I looked, and there is no conflict of interest"));
        hand.write(page.getByLabel("What you looked at"), "Names compared.");
        hand.press(button(page, "Save the check"));
        assertThat(page.getByText(Pattern.compile("Checked by Sam Osei"))).isVisible();
        hand.press(button(page, "Accept …"));
        hand.choose(page, "Advocate", "Ana Delgado");
        browser.check(page);
        hand.press(button(page, "Open the case"));
        assertThat(link(page, "See the case")).isVisible();
        browser.check(page);
    }

    /** As the advocate: the case is offered, taken, and hers. */
    private void take(Page page, Hand hand, String child) {
        assertThat(page.getByText("Cases offered to you")).isVisible();
        browser.check(page);
        hand.press(button(page, "Accept the case of " + child));
        assertThat(page.getByText("The case of " + child + " is yours.")).isVisible();
        hand.press(link(page, "Open the case of " + child));
        page.waitForURL(CASE);
        assertThat(heading(page, child)).isVisible();
        browser.check(page);
    }

    /** A fact, a task, a note: what a day is made of. */
    private void work(Page page, Hand hand, String child) {
        hand.press(button(page, "Add a fact"));
        hand.choose(page, "What", "Evaluation requested");
        hand.write(
                page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true))
                        .first(),
                DateTimeFormatter.ofPattern("M/d/yyyy").format(LocalDate.now(ZoneId.systemDefault())));
        hand.write(
                page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true))
                        .first(),
                "By e-mail to the principal.");
        browser.check(page);
        hand.press(button(page, "Save the fact"));
        assertThat(page.getByText("The fact is saved.")).isVisible();
        assertThat(page.getByText("By e-mail to the principal.").first()).isVisible();

        var task = page.getByLabel("Done: Call the family within 2 days").first();
        hand.tick(task);
        assertThat(page.getByText("Done: Call the family within 2 days.").first())
                .isVisible();

        page.keyboard().press("Alt+n");
        hand.write(noteIn(page), "The mother wants to see the records first.");
        browser.check(page);
        page.keyboard().press("Control+Enter");
        assertThat(noteIn(page)).isHidden();

        hand.press(link(page, "Timeline"));
        assertThat(page.getByText("The mother wants to see the records first.").first())
                .isVisible();
        assertThat(page.getByText("Evaluation requested").first()).isVisible();
        browser.check(page);
        hand.press(link(page, "Overview"));
        assertThat(heading(page, child)).isVisible();
    }

    private void askToClose(Page page, Hand hand) {
        hand.press(button(page, "Ask to close this case…"));
        hand.choose(page, "Outcome", "Agreement signed");
        hand.write(page.getByLabel("What was reached"), "Testing is agreed in writing.");
        browser.check(page);
        hand.press(button(page, "Ask a supervisor"));
        assertThat(page.getByText("Waits for a supervisor: Agreement signed")).isVisible();
    }

    private void approve(Page page, Hand hand, String child) {
        hand.press(link(page, "Home").first());
        assertThat(page.getByText("Testing is agreed in writing.").first()).isVisible();
        browser.check(page);
        hand.press(button(page, "Approve and close: " + child));
        assertThat(page.getByText("Close the case of " + child + "?")).isVisible();
        browser.check(page);
        hand.press(button(page, "Close the case"));
        assertThat(page.getByText("The case of " + child + " is closed.")).isVisible();
        assertThat(page.getByText("Testing is agreed in writing.")).isHidden();
        browser.check(page);
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
