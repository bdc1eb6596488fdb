package org.throughline.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.closing.Closing;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.list.DeadlineListFake;
import org.throughline.core.task.TaskContent;
import org.throughline.core.task.TasksFake;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.Sent;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = ClosingPanel.class)
class ClosingPanelTest extends BrowserlessTest {

    static final Clock CLOCK =
            Clock.fixed(CasesFake.FRIDAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final CasesFake cases = new CasesFake();
    final TasksFake tasks = new TasksFake(CasesFake.FRIDAY);
    final List<Deadline> dates = new ArrayList<>();
    final List<UUID> approved = new ArrayList<>();
    final Closing asked = new Closing(cases.id, CaseOutcome.RESOLVED, "Agreed.", new UUID(0, 1), CLOCK.instant());

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    final class Asked extends ClosingService {
        @Override
        public Optional<Closing> latestIn(UUID caseId) {
            return Optional.of(asked);
        }

        @Override
        public Closing approve(UUID id) {
            approved.add(id);
            return asked;
        }
    }

    @Test
    void approval_showsWhatIsStillOpen_andClosesOnlyAfterThat() {
        dates.add(DeadlineListFake.deadline(DeadlineListFake.SURE, CasesFake.FRIDAY.plusDays(11)));
        tasks.add(cases.id, new TaskContent("Call", "", null, null, null));
        show();

        press("Approve and close");

        assertThat(approved).isEmpty();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(
                        "Close the case of Mateo Villanueva-Cruz?",
                        "One legal date is open: ",
                        "One task is not done.",
                        "One document is shared with the family");
        press("Close the case");
        assertThat(approved).containsExactly(asked.id());
    }

    @Test
    void whoeverIsNotSure_closesNothing() {
        show();
        press("Approve and close");

        press("Not yet");

        assertThat(approved).isEmpty();
    }

    void show() {
        var deadlines = new DeadlineService() {
            @Override
            public List<Deadline> inCase(UUID caseId) {
                return dates;
            }
        };
        var shared = Sent.read("plan.pdf", 1);
        shared.share(true);
        var documents = new DocumentService() {
            @Override
            public List<Document> inCase(UUID caseId) {
                return List.of(shared);
            }
        };
        var suggestions = new SuggestionService() {
            @Override
            public List<Suggestion> openIn(UUID caseId) {
                return List.of();
            }
        };
        var checks = new ClosingChecks(deadlines, tasks, documents, suggestions, CLOCK);
        UI.getCurrent().add(new ClosingPanel(new Asked(), checks, cases.get(cases.id), true, new UUID(0, 1), () -> {}));
    }

    void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
