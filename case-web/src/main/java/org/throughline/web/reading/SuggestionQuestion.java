package org.throughline.web.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.throughline.core.fact.FactDoubt;
import org.throughline.core.fact.FactType;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionService.Answer;
import org.throughline.web.address.Address;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.fact.ReasonField;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.LinkTo;

/** What a suggestion asks, what of it can be put right before one says yes, and where it comes from. */
class SuggestionQuestion extends Div {

    private final ComboBox<DocumentType> kind = new ComboBox<>();
    private final ComboBox<FactType> fact = new ComboBox<>();
    private final DatePicker on = new DayField();
    private final ReasonField reason = new ReasonField();
    private final transient Suggestion suggestion;

    /** @param others the documents of the same case */
    SuggestionQuestion(Suggestion suggestion, List<Document> others) {
        this.suggestion = suggestion;
        addClassName("stack-s");
        var other = others.stream()
                .filter(one -> one.id().equals(suggestion.otherId()))
                .findFirst();
        add(new Paragraph(sentence(other)));
        switch (suggestion.kind()) {
            case TYPE -> add(choice(kind, "document.kind", "document.type.", DocumentType.values()));
            case FACT -> add(choice(fact, "fact.type", "fact.type.", FactType.values()), on, reason);
            case SAME_FILE, LIKE_FILE -> {
                // one says yes or no to the whole
            }
        }
        kind.setValue(suggestion.documentType());
        fact.setValue(suggestion.factType());
        on.setLabel(getTranslation("fact.on"));
        on.setRequired(true);
        on.setValue(suggestion.on());
        evidence(other).ifPresent(this::add);
    }

    /** Nothing as long as something is missing, which is said at its field. */
    Optional<Answer> answer() {
        return switch (suggestion.kind()) {
            case TYPE ->
                isFilled(kind, "suggestion.need-kind")
                        ? Optional.of(new Answer(kind.getValue(), null, null, null))
                        : Optional.empty();
            case FACT -> {
                var isTyped = isFilled(fact, "fact.need-type");
                var isDated = isFilled(on, "fact.need-day");
                yield isTyped && isDated
                        ? Optional.of(new Answer(null, fact.getValue(), on.getValue(), reason.answer()))
                        : Optional.empty();
            }
            case SAME_FILE, LIKE_FILE -> Optional.of(Answer.AS_SUGGESTED);
        };
    }

    /** Asks for a reason where one is needed and not given yet. */
    boolean needs(Optional<FactDoubt> doubt) {
        return reason.needs(doubt);
    }

    private String sentence(Optional<Document> other) {
        return switch (suggestion.kind()) {
            case TYPE -> getTranslation("suggestion.TYPE", suggestion.confidence());
            case FACT -> getTranslation("suggestion.FACT");
            case SAME_FILE, LIKE_FILE ->
                getTranslation(
                        "suggestion." + suggestion.kind(),
                        other.map(Document::fileName).orElse(""),
                        other.map(one -> DateWords.of(one.upload().at(), ZoneId.systemDefault(), getLocale()))
                                .orElse(""),
                        suggestion.confidence());
        };
    }

    private <E extends Enum<E>> Component choice(ComboBox<E> choice, String label, String prefix, E[] all) {
        choice.setLabel(getTranslation(label));
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> getTranslation(prefix + one));
        choice.setRequired(true);
        return choice;
    }

    private <C extends HasValue<?, ?> & HasValidation> boolean isFilled(C field, String otherwise) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(getTranslation(otherwise));
        return !field.isEmpty();
    }

    /** Leads to where it stands, or to what it is compared with. */
    private Optional<Component> evidence(Optional<Document> other) {
        var quote = suggestion.quote();
        var page = suggestion.page();
        if (quote != null && page != null) {
            return Optional.of(evidence(
                    DocumentAddress.of(suggestion.documentId()).quoting(page, quote),
                    getTranslation("suggestion.quote", page, quote)));
        }
        return other.map(
                one -> evidence(DocumentAddress.of(one.id()), getTranslation("suggestion.look", one.fileName())));
    }

    private static Component evidence(Address address, String words) {
        return new Paragraph(new LinkTo(address, words).styled("s"));
    }
}
