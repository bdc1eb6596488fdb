package org.throughline.deploy.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.deploy.rest.Samples;

/** The way of an advocate from the first call to the sentence in a paper. */
class AdvocateIT {

    static final Pattern CASE = Pattern.compile(".*/staff/cases/[0-9a-f-]{36}");
    static final double READING = Duration.ofMinutes(2).toMillis();

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void fromANewCaseToTheMarkedWords(int width) {
        var lastName = width == Browser.PHONE ? "Quintero" : "Zamora";
        var child = "Marisol " + lastName;
        var word = width == Browser.PHONE ? "jacaranda" : "bougainvillea";
        var page = browser.signedIn("ana.advocate", width, Browser.ENGLISH);
        assertThat(page).hasTitle("Needs your attention · Throughline");
        browser.check(page);

        openCase(page, "Marisol", lastName);
        upload(page, child, "letter.txt", "The teacher reads about the " + word + " in the garden.");
        search(page, word + " garden", child);

        assertThat(page).hasTitle("letter.txt · Throughline");
        assertThat(page.locator(".page-text mark")).hasText(new String[] {word, "garden"});
        browser.check(page);
        signOut(page);
    }

    void openCase(Page page, String firstName, String lastName) {
        link(page, "New case").first().click();
        heading(page, "New case");
        button(page, "Open the case").click();
        assertThat(page.getByText("Write the child’s first name.")).isVisible();
        assertThat(page.getByLabel("First name")).isFocused();
        browser.check(page);
        page.getByLabel("First name").fill(firstName);
        page.getByLabel("Last name").fill(lastName);
        choose(page, "State", "California");
        choose(page, "Case type", "Evaluation");
        browser.check(page);
        button(page, "Open the case").click();
        page.waitForURL(CASE);
        heading(page, firstName + " " + lastName);
        assertThat(page.locator("#content h1")).isFocused();
        assertEquals(0, ((Number) page.evaluate("window.scrollY")).intValue());
        browser.check(page);
    }

    void upload(Page page, String child, String fileName, String text) {
        link(page, "Add documents").click();
        assertThat(page).hasTitle("Documents of " + child + " · Throughline");
        assertThat(page.getByText("No documents yet")).isVisible();
        browser.check(page);
        page.setInputFiles("vaadin-upload input[type=file]", new FilePayload[] {
            new FilePayload(fileName, "text/plain", text.getBytes(UTF_8)),
            new FilePayload("nothing.txt", "text/plain", new byte[0])
        });
        assertThat(page.getByText("nothing.txt was not added. The file is empty. Please choose another one."))
                .isVisible();
        assertThat(page.getByText("Can be read")).isVisible(within(READING));
        browser.check(page);
        // Chromium says that the empty file was refused
        browser.takeFaults();
    }

    void search(Page page, String words, String child) {
        var box = page.getByLabel("Search the pages of all documents").first();
        box.fill(words);
        box.press("Enter");
        assertThat(page.getByText("1 page in 1 document", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(link(page, child)).isVisible();
        browser.check(page);
        link(page, "Open page 1 of letter.txt").click();
        assertThat(page).hasTitle("letter.txt · Throughline");
        assertThat(page.locator(".page-text")).isVisible();
        page.goBack();
        assertThat(page).hasTitle("Search documents · Throughline");
        link(page, "Open page 1 of letter.txt").click();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void aQuestionNotedOnAPageStandsWithTheCase(int width) {
        var lastName = width == Browser.PHONE ? "Preguntada" : "Pregunta";
        var page = browser.signedIn("ana.advocate", width, Browser.ENGLISH);
        openCase(page, "Marisol", lastName);
        assertThat(page.getByText("Nothing yet. While you read a document")).isVisible();
        upload(page, "Marisol " + lastName, "plan.txt", "Marisol will read better.");
        page.locator("a.file-name").click();
        assertThat(page).hasTitle("plan.txt · Throughline");

        button(page, "Add the note").click();
        assertThat(page.getByText("Write something first.").first()).isVisible();
        page.getByLabel("Note on page 1").fill("Better than what? Ask for the baseline.");
        page.reload();
        assertThat(page.getByLabel("Note on page 1")).hasValue("Better than what? Ask for the baseline.");
        page.getByLabel("A question for the meeting").check();
        button(page, "Add the note").click();
        assertThat(page.getByText("Noted.")).isVisible();
        browser.check(page);
        button(page, "Remove the note on page 1").click();
        button(page, "Undo").click();
        assertThat(page.locator(".notes")).containsText("Better than what?");
        link(page, "Marisol " + lastName).first().click();

        heading(page, "Marisol " + lastName);
        assertThat(page.locator(".notes")).containsText("Better than what? Ask for the baseline.");
        browser.check(page);
        link(page, "plan.txt, page 1").click();
        assertThat(page).hasTitle("plan.txt · Throughline");
    }

    @Test
    void filesAreDroppedAnywhereAndALockedOneIsOpenedWithItsPassword() {
        var page = browser.signedIn("ana.advocate", Browser.DESK, Browser.ENGLISH);
        openCase(page, "Marisol", "Cerrojo");
        link(page, "Add documents").click();
        assertThat(page.getByText("No documents yet")).isVisible();
        var file = page.evaluateHandle(
                "bytes => { const files = new DataTransfer();"
                        + " files.items.add(new File([new Uint8Array(bytes)], 'locked.pdf', { type: 'application/pdf' }));"
                        + " return files; }",
                numbers(Samples.lockedPdf("The minutes of speech therapy.", "swordfish")));
        var drag = "(files, name) => document.querySelector('h1').dispatchEvent(new DragEvent(name,"
                + " { dataTransfer: files, bubbles: true, composed: true, cancelable: true }))";
        page.evaluate("([files, name]) => (" + drag + ")(files, name)", List.of(file, "dragover"));
        assertThat(page.getByText("Let go to add these files to the case")).isVisible();
        page.evaluate("([files, name]) => (" + drag + ")(files, name)", List.of(file, "drop"));
        assertThat(page.getByText("Let go to add these files to the case")).isHidden();

        var password = page.getByLabel("Password of locked.pdf");
        assertThat(password).isVisible(within(READING));
        browser.check(page);
        password.fill("sawfish");
        password.press("Enter");
        // the first to look into a file waits for the process that does it
        assertThat(page.getByText("This password does not open the file.").first())
                .isVisible(within(READING));
        password.fill("swordfish");
        button(page, "Open locked.pdf").click();

        assertThat(page.getByText("Can be read")).isVisible(within(READING));
        page.locator("a.file-name").click();
        assertThat(page).hasTitle("locked.pdf · Throughline");
        assertThat(page.locator(".page-frame img")).hasJSProperty("complete", true);
        browser.check(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void aScanWaitsWhileWhoRunsTheServerHoldsTheReading(int width) {
        var operator = browser.signedIn("pat.platform", width, Browser.ENGLISH);
        heading(operator, "Platform");
        browser.check(operator);
        var page = browser.signedIn("ana.advocate", width, Browser.ENGLISH);
        openCase(page, "Marisol", width == Browser.PHONE ? "Esperada" : "Espera");
        link(page, "Add documents").click();
        button(operator, "Pause").click();
        try {
            assertThat(operator.getByText("Paused. New scans and photos are taken and wait; nothing is lost."))
                    .isVisible();
            browser.check(operator);
            page.setInputFiles("vaadin-upload input[type=file]", new FilePayload[] {
                new FilePayload("held.png", "image/png", Samples.scan("A page that waits", "until somebody goes on."))
            });
            assertThat(page.getByText("0 of 1 pages read")).isVisible(within(READING));
            page.waitForTimeout(5_000);
            assertThat(page.getByText("0 of 1 pages read")).isVisible();
            browser.check(page);
        } finally {
            button(operator, "Go on").click();
        }
        assertThat(button(operator, "Pause")).isVisible();
        assertThat(page.getByText("Can be read")).isVisible(within(READING));
    }

    private static List<Integer> numbers(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(i -> bytes[i] & 0xff).toList();
    }

    static void signOut(Page page) {
        page.locator(".person-menu > vaadin-button").click();
        button(page, "Sign out").click();
        heading(page, "You are signed out");
        page.navigate("/staff");
        assertThat(page.locator("#username")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void aScanShowsWhatWasReadInItAndIsPutRight(int width) {
        var page = browser.signedIn("ana.advocate", width, Browser.ENGLISH);
        openCase(page, "Marisol", width == Browser.PHONE ? "Escaneada" : "Escaner");
        link(page, "Add documents").click();
        page.setInputFiles("vaadin-upload input[type=file]", new FilePayload[] {
            new FilePayload(
                    "plan.png",
                    "image/png",
                    Samples.scan(
                            "INDIVIDUALIZED EDUCATION PROGRAM",
                            "Student: Marisol Escaner",
                            "IEP Team Meeting Date: 03/10/2026",
                            "Date of Next Annual IEP Review: 03/09/2027",
                            "Annual goals and special education services follow."))
        });
        assertThat(page.getByText("Can be read")).isVisible(within(READING));
        page.locator("a.file-name").click();

        assertThat(page).hasTitle("plan.png · Throughline");
        link(page, "Mar 9, 2027").click();
        assertThat(page.locator(".page-frame .place").first()).isVisible();
        assertThat(page.locator(".page-frame img")).hasJSProperty("complete", true);
        browser.check(page);
        link(page, "Text").click();
        assertThat(page.getByText("Read from a picture")).isVisible();
        assertThat(page.locator(".page-text mark").first()).isVisible();
        choose(page, "Kind", "IEP amendment");
        assertThat(page.getByText("Somebody of the team said so.")).isVisible();
        button(page, "Read it again").click();
        assertThat(page.getByText("There is no text to show")).isVisible();
        assertThat(page.locator(".page-frame img, .page-text").first()).isVisible(within(READING));
        assertThat(page.getByText("Somebody of the team said so.")).isVisible();
        browser.check(page);
    }

    @Test
    void threeFilesAreDroppedCheckedAndFound() {
        var page = browser.signedIn("ana.advocate", Browser.DESK, Browser.ENGLISH);
        openCase(page, "Marisol", "Tresarchivos");
        link(page, "Add documents").click();
        page.setInputFiles("vaadin-upload input[type=file]", new FilePayload[] {
            new FilePayload("plan.txt", "text/plain", """
                    INDIVIDUALIZED EDUCATION PROGRAM
                    Student: Marisol Tresarchivos
                    IEP Team Meeting Date: 03/10/2026
                    Annual goals and special education services follow.
                    """.getBytes(UTF_8)),
            new FilePayload("nota.txt", "text/plain", "The bus comes at eight.".getBytes(UTF_8)),
            new FilePayload(
                    "carta.png",
                    "image/png",
                    Samples.scan("La próxima junta", "será en la biblioteca", "el miércoles por la tarde."))
        });
        assertThat(page.getByText("Can be read"))
                .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(READING));

        link(page, "Binder index").click();
        heading(page, "Binder of Marisol Tresarchivos");
        assertThat(page.locator("tbody tr").first()).containsText("plan.txt");
        browser.check(page);
        page.goBack();
        assertThat(page).hasTitle("Documents of Marisol Tresarchivos · Throughline");
        page.locator("a.file-name").getByText("plan.txt").click();
        assertThat(page.getByText("Add this date to the case?")).isVisible();
        browser.check(page);
        button(page, "Do not add").click();
        assertThat(page.getByText("Not asked again.")).isVisible();
        button(page, "Undo").click();
        button(page, "Add it").click();
        assertThat(page.getByText("Added to the case.")).isVisible();
        browser.check(page);
        link(page, "See it").click();
        assertThat(page.getByText("plan.txt, p. 1").first()).isVisible();

        var box = page.getByLabel("Search the pages of all documents").first();
        box.fill("\"en la biblioteca\"");
        box.press("Enter");
        link(page, "Open page 1 of carta.png").click();
        assertThat(page.locator(".page-frame .place")).hasCount(1);
        browser.check(page);
    }

    @Test
    void whatIsAskedWaitsInOneList() {
        var page = browser.signedIn("ana.advocate", Browser.PHONE, Browser.ENGLISH);

        page.navigate("/staff/suggestions");

        heading(page, "To check");
        browser.check(page);
    }

    @Test
    void whatCameInALetterIsSharedAndClosedWithIt() {
        var page = browser.signedIn("ana.advocate", Browser.DESK, Browser.ENGLISH);
        openCase(page, "Marisol", "Cartas");
        link(page, "Add documents").click();
        page.setInputFiles("vaadin-upload input[type=file]", new FilePayload[] {
            new FilePayload("mail.eml", "message/rfc822", Samples.mailWith("See the notes.", "notes.txt", "The notes."))
        });
        assertThat(page.getByText("Came in mail.eml")).isVisible(within(READING));
        assertThat(page.getByText("Can be read"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(READING));

        button(page, "Share mail.eml with the family").click();
        assertThat(page.getByText("Nobody of the family has a portal account yet."))
                .isVisible();
        browser.check(page);
        button(page, "Share it").click();
        assertThat(page.getByText("Only staff")).hasCount(0);
        browser.check(page);

        button(page, "Stop sharing mail.eml with the family").click();
        assertThat(page.getByText("Only staff")).hasCount(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void whatIsDeletedCanBeBroughtBack(int width) {
        var page = browser.signedIn("ana.advocate", width, Browser.ENGLISH);
        openCase(page, "Marisol", width == Browser.PHONE ? "Borrada" : "Borrador");
        link(page, "Add documents").click();
        page.setInputFiles("vaadin-upload input[type=file]", new FilePayload[] {
            new FilePayload("twice.txt", "text/plain", "The same letter again.".getBytes(UTF_8))
        });
        assertThat(page.getByText("Can be read")).isVisible(within(READING));
        page.locator("a.file-name").click();
        assertThat(page).hasTitle("twice.txt · Throughline");

        button(page, "Delete twice.txt").click();
        assertThat(page.getByText("You can bring it back for 30 days; after that it is gone for good."))
                .isVisible();
        browser.check(page);
        button(page, "Keep it").click();
        button(page, "Delete twice.txt").press("Enter");
        button(page, "Delete").press("Enter");

        assertThat(page.getByText("twice.txt was deleted. You can bring it back for 30 days."))
                .isVisible();
        assertThat(page.getByText("No documents yet")).isVisible();
        browser.check(page);
        button(page, "Undo: bring twice.txt back").press("Enter");
        assertThat(page.getByText("twice.txt is back.")).isVisible();

        button(page, "Delete twice.txt").click();
        button(page, "Delete").click();
        page.getByText("Deleted in the last 30 days (1)").click();
        browser.check(page);
        button(page, "Bring back twice.txt").click();
        assertThat(page.locator("a.file-name")).isVisible();
        assertThat(page.getByText("Deleted in the last 30 days")).isHidden();
        browser.check(page);
    }

    @Test
    void theListIsFilteredSortedAndOpenedByKeyboard() {
        var page = browser.signedIn("ana.advocate", Browser.DESK, Browser.ENGLISH);

        page.locator(".side").getByText("Cases").click();
        heading(page, "Cases");
        browser.check(page);
        page.getByLabel("Child or case number").fill("villanueva");
        assertThat(page.getByText("One case.")).isVisible();
        page.locator("vaadin-grid a.strong").first().focus();
        page.keyboard().press("Enter");

        page.waitForURL(CASE);
        heading(page, "Mateo Villanueva-Cruz");
        browser.check(page);
        page.goBack();
        heading(page, "Cases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff/cases/00000000-0000-4000-8000-000000000000", "admin", "staff/nothing", "portal"})
    void whatIsNotHersIsNotThere(String path) {
        var page = browser.signedIn("ana.advocate", Browser.DESK, Browser.ENGLISH);

        page.navigate("/" + path);

        heading(page, "We cannot find this page");
        browser.takeFaults();
        browser.check(page);
    }

    @Test
    void herOtherLanguageIsOneChoiceAway() {
        var page = browser.signedIn("ana.advocate", Browser.PHONE, Browser.ENGLISH);

        page.locator(".person-menu > vaadin-button").click();
        browser.check(page);
        button(page, "Español").click();

        heading(page, "Necesita su atención");
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        browser.check(page);
    }

    static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static void choose(Page page, String field, String option) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field))
                .fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    static LocatorAssertions.IsVisibleOptions within(double milliseconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(milliseconds);
    }
}
