package org.throughline.web.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.fact.FactDoubt;
import org.throughline.core.fact.FactType;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.Sent;
import org.throughline.docs.suggestion.Questions;
import org.throughline.docs.suggestion.SuggestedDocument;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionKind;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {SuggestionsView.class, Views.class})
class SuggestionsViewTest extends BrowserlessTest {

    final Document plan = Sent.read("plan.pdf", 2);
    final Suggestion meeting = Questions.fact(plan, FactType.IEP_MEETING_HELD, LocalDate.of(2026, 10, 6));
    final Suggestion consent = Questions.fact(plan, FactType.CONSENT_RECEIVED, LocalDate.of(2026, 10, 12));
    final Inbox inbox = new Inbox();

    final class Inbox extends SuggestionService {

        final List<UUID> confirmed = new ArrayList<>();
        final List<UUID> dismissed = new ArrayList<>();
        Optional<FactDoubt> doubt = Optional.empty();

        @Override
        public List<Suggestion> open(int page, int size) {
            return List.of(meeting, consent);
        }

        @Override
        public long count() {
            return 2;
        }

        @Override
        public List<SuggestedDocument> asked(int most) {
            return List.of(Questions.about(plan, "Mateo Villanueva-Cruz", 2));
        }

        @Override
        public Optional<FactDoubt> doubt(UUID id, Answer answer) {
            return doubt;
        }

        @Override
        public Suggestion confirm(UUID id, Answer answer) {
            confirmed.add(id);
            return meeting;
        }

        @Override
        public Suggestion dismiss(UUID id) {
            dismissed.add(id);
            return meeting;
        }

        @Override
        public Suggestion ask(UUID id) {
            dismissed.remove(id);
            return meeting;
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        Views.makeStaffFrame(new PeopleFake("Ana Delgado", Role.ADVOCATE), new CasesFake());
        Views.make(SuggestionsView.class, () -> new SuggestionsView(inbox));
    }

    @Test
    void question_isReadAndAnsweredInItsRow() {
        var view = show();
        assertThat(words(view)).contains("IEP meeting held on Oct 6, 2026?");

        click("Add it: IEP meeting held on Oct 6, 2026?");

        assertThat(inbox.confirmed).containsExactly(meeting.id());
        assertThat(words(view)).contains("Added to the case.");
        click("Do not add: Consent received on Oct 12, 2026?");
        assertThat(inbox.dismissed).containsExactly(consent.id());
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(inbox.dismissed).isEmpty();
    }

    @Test
    void dayThatContradictsWhatIsKnown_isAnsweredBesideThePage() {
        inbox.doubt = Optional.of(FactDoubt.EVALUATION_BEFORE_CONSENT);
        show();

        click("Add it: IEP meeting held on Oct 6, 2026?");

        assertThat(inbox.confirmed).isEmpty();
    }

    @Test
    void questions_areNarrowedToAChildAndToAKind() {
        var view = show();

        view.text.setValue("villanueva");
        assertThat(words(view)).contains("plan.pdf", "IEP meeting held on Oct 6, 2026?");
        view.text.setValue("okonkwo");
        assertThat(words(view)).doesNotContain("plan.pdf").contains("Change what the list is narrowed to");
        view.text.clear();
        view.kind.setValue(SuggestionKind.SAME_FILE);
        assertThat(words(view)).doesNotContain("plan.pdf");
        view.kind.setValue(SuggestionKind.FACT);

        assertThat(words(view)).contains("plan.pdf");
    }

    SuggestionsView show() {
        UI.getCurrent().navigate("staff/suggestions");
        return find(SuggestionsView.class).single();
    }

    void click(String name) {
        test(find(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(name::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    static String words(SuggestionsView view) {
        return view.getElement().getTextRecursively();
    }
}
