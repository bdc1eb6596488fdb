package org.throughline.web.suggestion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.core.student.SearchName;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.docs.suggestion.SuggestedDocument;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionKind;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

/** The documents that wait for a person to say what they mean for the case. */
@Route("staff/suggestions")
@RolesAllowed({"advocate", "supervisor"})
class SuggestionsView extends Page implements BeforeEnterObserver {

    /** So many at a time: the first ones are answered first. */
    private static final int MOST = 50;

    private static final int MOST_QUESTIONS = 200;

    private final transient SuggestionService suggestions;
    final TextField text = new TextField();
    final ComboBox<SuggestionKind> kind = new ComboBox<>();

    private final Component filters;
    private final UnorderedList list = new UnorderedList();
    private final List<QuestionRow> rows = new ArrayList<>();
    private transient List<SuggestedDocument> asked = List.of();
    private transient Map<UUID, List<Suggestion>> questions = Map.of();

    @Inject
    SuggestionsView(SuggestionService suggestions) {
        this.suggestions = suggestions;
        filters = filters();
        list.addClassName("papers");
        titled(words("suggestion.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = suggestions.asked(MOST);
        questions = questions();
        draw();
        var about = new Paragraph(words("suggestion.about", suggestions.count()));
        about.addClassName("muted");
        var panel = new Panel(words("suggestion.documents"));
        show(
                new Div(new H1(words("suggestion.title")), about),
                asked.isEmpty()
                        ? panel.filledWith(new EmptyState(words("suggestion.none"), words("suggestion.none-why")))
                        : panel.filledWith(filters, list));
    }

    /** What is asked, by document; of one that nobody has opened yet all of it is asked here. */
    private Map<UUID, List<Suggestion>> questions() {
        return suggestions.open(0, MOST_QUESTIONS).stream().collect(Collectors.groupingBy(Suggestion::documentId));
    }

    private void focusNext() {
        rows.stream().filter(QuestionRow::isOpen).findFirst().ifPresent(row -> row.yes.focus());
    }

    /** What is answered stays where it is; another filter draws the others. */
    private void draw() {
        var wanted = kind.getValue();
        rows.clear();
        list.removeAll();
        asked.stream()
                .filter(this::isNamed)
                .filter(one -> wanted == null || asks(one, wanted))
                .forEach(one -> list.add(row(one, questions.getOrDefault(one.documentId(), List.of()))));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new EmptyState(words("suggestion.none"), words("suggestion.none-of-these"))));
        }
    }

    private boolean isNamed(SuggestedDocument one) {
        var typed = SearchName.of(text.getValue());
        return SearchName.of(one.child() + " " + one.fileName()).contains(typed);
    }

    private boolean asks(SuggestedDocument one, SuggestionKind wanted) {
        return questions.getOrDefault(one.documentId(), List.of()).stream()
                .anyMatch(question -> question.kind() == wanted);
    }

    private Component filters() {
        text.setLabel(words("suggestion.filter"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(100);
        text.addValueChangeListener(change -> draw());
        kind.setLabel(words("suggestion.question"));
        kind.setItems(SuggestionKind.values());
        kind.setItemLabelGenerator(one -> words("suggestion.question." + one));
        kind.setPlaceholder(words("suggestion.any-question"));
        kind.setClearButtonVisible(true);
        kind.addValueChangeListener(change -> draw());
        var filters = new Div(text, kind);
        filters.addClassName("filters");
        return filters;
    }

    private ListItem row(SuggestedDocument one, List<Suggestion> questions) {
        var name = new Span(one.fileName());
        name.addClassNames("strong", "file-name");
        var day = DateWords.of(one.uploadedAt(), TenantZone.current(), getLocale());
        var about = new Paragraph(words("suggestion.of", one.count(), day));
        about.addClassNames("s", "muted");
        var child = new Paragraph(new LinkTo(CaseAddress.of(one.caseId()), one.child()));
        child.addClassName("s");
        var text = new Div(name, about, child);
        questions.forEach(question -> {
            var row = new QuestionRow(suggestions, question, this::focusNext);
            rows.add(row);
            text.add(row);
        });
        text.addClassName("grow");
        var check = new LinkTo(DocumentAddress.of(one.documentId()), words("suggestion.check-it")).styled("btn");
        check.getElement().setAttribute("aria-label", words("suggestion.check-it") + ": " + one.fileName());
        var row = new ListItem(text, check);
        row.addClassName("paper");
        return row;
    }
}
