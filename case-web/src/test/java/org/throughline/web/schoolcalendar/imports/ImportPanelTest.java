package org.throughline.web.schoolcalendar.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.imports.CalendarFile;
import org.throughline.core.schoolcalendar.imports.CalendarImportService;
import org.throughline.core.schoolcalendar.imports.CalendarProposal;
import org.throughline.web.layout.Views;

@ViewPackages(classes = ImportPanel.class)
class ImportPanelTest extends BrowserlessTest {

    static final LocalDate AUGUST_17 = LocalDate.of(2026, 8, 17);
    static final LocalDate JUNE_10 = LocalDate.of(2027, 6, 10);

    final List<CalendarProposal> taken = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // show makes it
    ImportPanel panel;

    static class Sent extends UploadEvent {

        private final byte[] content;

        Sent(ImportPanel owner, String fileName, byte[] content) {
            super(
                    VaadinRequest.getCurrent(),
                    VaadinResponse.getCurrent(),
                    VaadinSession.getCurrent(),
                    fileName,
                    content.length,
                    "application/octet-stream",
                    owner.getElement(),
                    null);
            this.content = content;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(content);
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void show() {
        panel = new ImportPanel(new CalendarImportService(), taken::add);
        UI.getCurrent().add(panel);
    }

    @Test
    void import_showsItsClosures_beforeItTakesThem() throws IOException {
        send("year.csv", """
                date,name
                8/17/2026,First day of school
                9/7/2026,Labor Day
                10/16/2026,Minimum day
                6/10/2027,Last day of school
                """);

        assertThat(words())
                .contains(
                        "What would be taken from year.csv",
                        "School from Aug 17, 2026 to Jun 10, 2027, with one closure.",
                        "Labor Day",
                        "One entry is left out");
        assertThat(taken).isEmpty();
        press("Use this calendar");

        assertThat(taken).singleElement().satisfies(proposal -> {
            assertThat(proposal.from()).isEqualTo(AUGUST_17);
            assertThat(proposal.closed()).extracting(Closure::name).containsExactly("Labor Day");
        });
        assertThat(words()).doesNotContain("What would be taken");
    }

    @Test
    void theDaysThatTheFileDoesNotNameAreAskedForAtTheirFields() throws IOException {
        send("year.ics", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20260907
                SUMMARY:No school
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(panel.from.getErrorMessage()).startsWith("The file does not name the first day of school");
        assertThat(panel.to.getErrorMessage()).startsWith("The file does not name the last day of school");

        test(panel.from).setValue(AUGUST_17);
        assertThat(panel.from.isInvalid()).isFalse();
        test(panel.to).setValue(JUNE_10);

        assertThat(words()).contains("School from Aug 17, 2026 to Jun 10, 2027");
    }

    @Test
    void linesThatCannotBeReadAreNamed() throws IOException {
        send("year.csv", "date,name\nsoon,Labor Day\n2026-10-05,Snow\nlater,Snow\n");

        assertThat(words())
                .contains("Line 2: A day cannot be read here", "Line 4: A day")
                .doesNotContain("Line 3");
        assertThat(find(Button.class).withText("Use this calendar").all()).isEmpty();
    }

    @Test
    void import_withManyBrokenLines_showsTheFirst() throws IOException {
        send("year.csv", "date,name\n" + "soon,Labor Day\n".repeat(30));

        assertThat(words())
                .contains("Line 21: ", "10 more lines cannot be read.")
                .doesNotContain("Line 22: ");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        panel.receive(new Sent(panel, "year.csv", new byte[CalendarFile.MOST_BYTES * 2]));
        panel.look();

        assertThat(words()).contains("at most 1 MB");
    }

    @Test
    void import_thatIsLeft_takesNothing() throws IOException {
        send("year.csv", "date,name\n8/17/2026,First day of school\n6/10/2027,Last day of school\n");

        press("Cancel");

        assertThat(taken).isEmpty();
        assertThat(words()).doesNotContain("What would be taken");
    }

    void send(String fileName, String content) throws IOException {
        panel.receive(new Sent(panel, fileName, content.getBytes(UTF_8)));
        panel.look();
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    String words() {
        return panel.getElement().getTextRecursively();
    }
}
