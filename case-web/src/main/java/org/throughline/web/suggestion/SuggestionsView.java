package org.throughline.web.suggestion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.docs.suggestion.SuggestedDocument;
import org.throughline.docs.suggestion.Suggestion;
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
    private final List<QuestionRow> rows = new ArrayList<>();

    @Inject
    SuggestionsView(SuggestionService suggestions) {
        this.suggestions = suggestions;
        titled(words("suggestion.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = suggestions.asked(MOST);
        var about = new Paragraph(words("suggestion.about", suggestions.count()));
        about.addClassName("muted");
        var panel = new Panel(words("suggestion.documents"));
        show(
                new Div(new H1(words("suggestion.title")), about),
                asked.isEmpty()
                        ? panel.filledWith(new EmptyState(words("suggestion.none"), words("suggestion.none-why")))
                        : panel.filledWith(list(asked)));
    }

    /** What is asked, by document; of one that nobody has opened yet all of it is asked here. */
    private Map<UUID, List<Suggestion>> questions() {
        return suggestions.open(0, MOST_QUESTIONS).stream().collect(Collectors.groupingBy(Suggestion::documentId));
    }

    private void focusNext() {
        rows.stream().filter(QuestionRow::isOpen).findFirst().ifPresent(row -> row.yes.focus());
    }

    private Component list(List<SuggestedDocument> asked) {
        var list = new UnorderedList();
        list.addClassName("papers");
        var questions = questions();
        rows.clear();
        asked.forEach(one -> list.add(row(one, questions.getOrDefault(one.documentId(), List.of()))));
        return list;
    }

    private ListItem row(SuggestedDocument one, List<Suggestion> questions) {
        var name = new Span(one.fileName());
        name.addClassNames("strong", "file-name");
        var day = DateWords.of(one.uploadedAt(), ZoneId.systemDefault(), getLocale());
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
