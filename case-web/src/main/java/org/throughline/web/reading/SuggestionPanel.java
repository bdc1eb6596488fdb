package org.throughline.web.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.throughline.docs.document.Document;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionKind;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.docs.suggestion.SuggestionService.Answer;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.document.DeleteButton;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;

/** What is asked about a document, one question at a time: yes, put right and yes, or no. A no can be taken back. */
class SuggestionPanel extends Div {

    private final transient SuggestionService suggestions;
    private final transient Document document;
    private final transient List<Document> others;
    private final Div said = new Div();
    private final Div place = new Div();
    private Button yes = new Button();

    /** @param others the documents of the same case */
    SuggestionPanel(SuggestionService suggestions, Document document, List<Document> others) {
        this.suggestions = suggestions;
        this.document = document;
        this.others = others;
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s");
        add(place, said);
        addClassNames("stack-s", "questions");
        draw();
    }

    private void draw() {
        place.removeAll();
        var open = suggestions.about(document.caseId(), document.id());
        if (!open.isEmpty()) {
            place.add(asking(open.getFirst(), open.size()));
        }
        setVisible(!open.isEmpty() || said.getComponentCount() > 0);
    }

    private Component asking(Suggestion suggestion, int left) {
        var count = new Span(getTranslation("suggestion.left", left));
        count.addClassNames("s", "muted");
        var question = new SuggestionQuestion(suggestion, others);
        yes = new Button(getTranslation("suggestion.yes." + suggestion.kind()), click -> confirm(suggestion, question));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(getTranslation("suggestion.no." + suggestion.kind()), click -> dismiss(suggestion));
        var buttons = new Div(yes, no);
        buttons.addClassNames("row", "wrap");
        question.add(buttons);
        return new Panel(getTranslation("suggestion.check"), count).with(question);
    }

    private void confirm(Suggestion suggestion, SuggestionQuestion question) {
        question.answer()
                .filter(answer -> !question.needs(suggestions.doubt(suggestion.id(), answer)))
                .ifPresent(answer -> confirm(suggestion, answer));
    }

    private void confirm(Suggestion suggestion, Answer answer) {
        suggestions.confirm(suggestion.id(), answer);
        if (suggestion.kind() == SuggestionKind.SAME_FILE) {
            DeleteButton.leave(document.caseId(), document.id());
        } else if (suggestion.kind() == SuggestionKind.FACT) {
            say("suggestion.added", new LinkTo(CaseAddress.of(document.caseId()), getTranslation("suggestion.see")));
            next();
        } else {
            // what it is changes what is read in it
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void dismiss(Suggestion suggestion) {
        suggestions.dismiss(suggestion.id());
        say("suggestion.dismissed", new Button(getTranslation("suggestion.undo"), Icon.RETRY.icon(), click -> {
            suggestions.ask(suggestion.id());
            said.removeAll();
            next();
        }));
        next();
    }

    /** Whoever answers by keyboard goes on with the next question, or with what can be done about the last. */
    private void next() {
        draw();
        if (place.getComponentCount() > 0) {
            yes.focus();
        } else {
            said.getElement().executeJs("this.querySelector('a, vaadin-button')?.focus()");
        }
    }

    private void say(String key, Component next) {
        said.removeAll();
        said.add(new Span(getTranslation(key)), next);
        nextOfCase().ifPresent(said::add);
    }

    /** Within the case first: who reads one child's papers is not sent to another's. */
    private Optional<LinkTo> nextOfCase() {
        return suggestions.openIn(document.caseId()).stream()
                .map(Suggestion::documentId)
                .filter(id -> !id.equals(document.id()))
                .flatMap(id -> others.stream().filter(other -> other.id().equals(id)))
                .findFirst()
                .map(other ->
                        new LinkTo(DocumentAddress.of(other.id()), getTranslation("suggestion.next", other.fileName())))
                .or(() -> suggestions.asked(1).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LinkTo(StaffPlace.SUGGESTIONS, getTranslation("suggestion.of-others"))));
    }
}
