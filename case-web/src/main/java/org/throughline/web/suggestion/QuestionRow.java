package org.throughline.web.suggestion;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Objects;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionKind;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.docs.suggestion.SuggestionService.Answer;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;

/** One question, answered where it stands; what needs more than a yes is answered beside the page. */
final class QuestionRow extends Div {

    final Button yes = new Button();
    final Button no = new Button();

    private final transient SuggestionService suggestions;
    private final transient Suggestion suggestion;
    private final SerializableRunnable answered;

    /** @param answered is called after each answer, so that the next question takes the focus */
    QuestionRow(SuggestionService suggestions, Suggestion suggestion, SerializableRunnable answered) {
        this.suggestions = suggestions;
        this.suggestion = suggestion;
        this.answered = answered;
        var question = sentence();
        yes.setText(getTranslation("suggestion.yes." + suggestion.kind()));
        yes.setAriaLabel(yes.getText() + ": " + question);
        yes.addClickListener(click -> confirm());
        no.setText(getTranslation("suggestion.no." + suggestion.kind()));
        no.setAriaLabel(no.getText() + ": " + question);
        no.addClickListener(click -> dismiss());
        addClassNames("row", "between", "wrap");
        getElement().setAttribute("role", "group");
        ask();
    }

    boolean isOpen() {
        return yes.getParent().isPresent();
    }

    private void ask() {
        removeAll();
        var words = new Div(new Span(sentence()));
        var page = suggestion.page();
        var quote = suggestion.quote();
        if (page != null && quote != null) {
            var address = DocumentAddress.of(suggestion.documentId()).quoting(page, quote);
            words.add(new LinkTo(address, getTranslation("suggestion.quote", page, quote)).styled("s"));
        }
        words.addClassNames("stack-s", "grow");
        var buttons = new Div(yes, no);
        buttons.addClassNames("row");
        add(words, buttons);
    }

    private void confirm() {
        if (suggestion.kind() == SuggestionKind.FACT) {
            var doubt = suggestions.doubt(suggestion.id(), Answer.AS_SUGGESTED);
            if (doubt.isPresent()) {
                say(getTranslation("problem." + doubt.get().code()));
                add(new LinkTo(DocumentAddress.of(suggestion.documentId()), getTranslation("suggestion.check-it")));
                return;
            }
        }
        suggestions.confirm(suggestion.id(), Answer.AS_SUGGESTED);
        say(getTranslation("suggestion.done." + suggestion.kind()));
        answered.run();
    }

    private void dismiss() {
        suggestions.dismiss(suggestion.id());
        say(getTranslation("suggestion.dismissed"));
        add(new Button(getTranslation("suggestion.undo"), Icon.RETRY.icon(), click -> {
            suggestions.ask(suggestion.id());
            ask();
            yes.focus();
        }));
        answered.run();
    }

    private void say(String words) {
        removeAll();
        var said = new Span(words);
        said.getElement().setAttribute("role", "status");
        add(said);
    }

    private String sentence() {
        return switch (suggestion.kind()) {
            case TYPE ->
                getTranslation(
                        "suggestion.ask.TYPE",
                        getTranslation("document.type." + suggestion.documentType()),
                        suggestion.confidence());
            case FACT ->
                getTranslation(
                        "suggestion.ask.FACT",
                        getTranslation("fact.type." + suggestion.factType()),
                        DateWords.of(Objects.requireNonNull(suggestion.on()), getLocale()));
            case SAME_FILE, LIKE_FILE -> getTranslation("suggestion.ask." + suggestion.kind(), suggestion.confidence());
        };
    }
}
