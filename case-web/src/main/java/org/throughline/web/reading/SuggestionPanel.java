package org.throughline.web.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;
import org.throughline.core.problem.NotFound;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.facts.DocumentType;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionKind;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.docs.suggestion.SuggestionService.Answer;
import org.throughline.web.document.DeleteButton;
import org.throughline.web.language.Days;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Panel;

/** What is asked about a document, one question at a time: yes, put right and yes, or no. A no can be taken back. */
class SuggestionPanel extends Div {

    private final transient SuggestionService suggestions;
    private final transient DocumentService documents;
    private final Document document;
    private final Div said = new Div();
    private final Div question = new Div();
    private Button yes = new Button();

    SuggestionPanel(SuggestionService suggestions, DocumentService documents, Document document) {
        this.suggestions = suggestions;
        this.documents = documents;
        this.document = document;
        said.getElement().setAttribute("role", "status");
        said.addClassNames("row", "wrap", "s");
        add(question, said);
        addClassNames("stack-s", "questions");
        draw();
    }

    private void draw() {
        question.removeAll();
        var open = suggestions.about(document.caseId(), document.id());
        if (!open.isEmpty()) {
            question.add(asking(open));
        }
        setVisible(!open.isEmpty() || said.getComponentCount() > 0);
    }

    private Component asking(List<Suggestion> open) {
        var suggestion = open.getFirst();
        var count = new Span(getTranslation("suggestion.left", open.size()));
        count.addClassNames("s", "muted");
        var fields = new ArrayList<Component>();
        var answer = fields(suggestion, fields);
        yes = new Button(
                getTranslation("suggestion.yes." + suggestion.kind()),
                click -> answer.get().ifPresent(given -> confirm(suggestion, given)));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(getTranslation("suggestion.no." + suggestion.kind()), click -> dismiss(suggestion));
        var buttons = new Div(yes, no);
        buttons.addClassNames("row", "wrap");
        var body = new Div(sentence(suggestion));
        body.addClassName("stack-s");
        body.add(fields);
        evidence(suggestion).ifPresent(body::add);
        body.add(buttons);
        return new Panel(getTranslation("suggestion.check"), count).with(body);
    }

    private Component sentence(Suggestion suggestion) {
        return new Paragraph(
                switch (suggestion.kind()) {
                    case TYPE -> getTranslation("suggestion.TYPE", suggestion.confidence());
                    case FACT -> getTranslation("suggestion.FACT");
                    case SAME_FILE -> about("suggestion.SAME_FILE", suggestion);
                    case LIKE_FILE -> about("suggestion.LIKE_FILE", suggestion);
                });
    }

    private String about(String key, Suggestion suggestion) {
        var other = other(suggestion.otherId());
        return getTranslation(
                key,
                other.map(Document::fileName).orElse(""),
                other.map(one -> Days.of(one.uploadedAt(), ZoneId.systemDefault(), getLocale()))
                        .orElse(""),
                suggestion.confidence());
    }

    private Optional<Document> other(@Nullable UUID id) {
        try {
            return id == null ? Optional.empty() : Optional.of(documents.get(id));
        } catch (NotFound gone) {
            // deleted since
            return Optional.empty();
        }
    }

    /** What can be put right before one says yes; nothing as long as something is missing. */
    private Supplier<Optional<Answer>> fields(Suggestion suggestion, List<Component> fields) {
        return switch (suggestion.kind()) {
            case TYPE -> {
                var type = choice("document.kind", "document.type.", DocumentType.values(), suggestion.documentType());
                fields.add(type);
                yield () -> isFilled(type, "suggestion.need-kind")
                        ? Optional.of(new Answer(type.getValue(), null, null))
                        : Optional.empty();
            }
            case FACT -> {
                var type = choice("fact.type", "fact.type.", FactType.values(), suggestion.factType());
                var on = new DatePicker(getTranslation("fact.on"), suggestion.on());
                on.setRequired(true);
                fields.add(type);
                fields.add(on);
                yield () -> {
                    var isTyped = isFilled(type, "fact.need-type");
                    var isDated = isFilled(on, "fact.need-day");
                    return isTyped && isDated
                            ? Optional.of(new Answer(null, type.getValue(), on.getValue()))
                            : Optional.empty();
                };
            }
            case SAME_FILE, LIKE_FILE -> () -> Optional.of(Answer.AS_SUGGESTED);
        };
    }

    private <C extends HasValue<?, ?> & HasValidation> boolean isFilled(C field, String otherwise) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(getTranslation(otherwise));
        return !field.isEmpty();
    }

    private <E extends Enum<E>> ComboBox<E> choice(String label, String prefix, E[] all, @Nullable E value) {
        var choice = new ComboBox<E>(getTranslation(label));
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> getTranslation(prefix + one));
        choice.setValue(value);
        choice.setRequired(true);
        return choice;
    }

    /** Leads to where it stands, or to what it is compared with. */
    private Optional<Component> evidence(Suggestion suggestion) {
        var quote = suggestion.quote();
        var page = suggestion.page();
        if (quote != null && page != null) {
            var words = new LinkTo(
                    PageAddress.quoting(document.id(), page, quote), getTranslation("suggestion.quote", page, quote));
            return Optional.of(new Paragraph(words.styled("s")));
        }
        return other(suggestion.otherId())
                .map(one -> new Paragraph(
                        new LinkTo(PageAddress.first(one.id()), getTranslation("suggestion.look", one.fileName()))
                                .styled("s")));
    }

    private void confirm(Suggestion suggestion, Answer answer) {
        suggestions.confirm(suggestion.id(), answer);
        if (suggestion.kind() == SuggestionKind.SAME_FILE) {
            getUI().ifPresent(ui -> DeleteButton.leave(ui, document.caseId(), document.id()));
        } else if (suggestion.kind() == SuggestionKind.FACT) {
            say("suggestion.added", new LinkTo("staff/cases/" + document.caseId(), getTranslation("suggestion.see")));
            next();
        } else {
            // what it is changes what is read in it
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void dismiss(Suggestion suggestion) {
        suggestions.dismiss(suggestion.id());
        say("suggestion.dismissed", new Button(getTranslation("suggestion.undo"), Glyph.RETRY.icon(), click -> {
            suggestions.ask(suggestion.id());
            said.removeAll();
            next();
        }));
        next();
    }

    /** Whoever answers by keyboard goes on with the next question, or with what can be done about the last. */
    private void next() {
        draw();
        if (question.getComponentCount() > 0) {
            yes.focus();
        } else {
            said.getElement().executeJs("this.querySelector('a, vaadin-button')?.focus()");
        }
    }

    private void say(String key, Component next) {
        said.removeAll();
        said.add(new Span(getTranslation(key)), next);
        suggestions.asked(2).stream()
                .filter(asked -> !asked.documentId().equals(document.id()))
                .findFirst()
                .ifPresent(asked -> said.add(new LinkTo(
                        PageAddress.first(asked.documentId()), getTranslation("suggestion.next", asked.fileName()))));
    }
}
