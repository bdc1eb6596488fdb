package org.throughline.web.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.OpenDeadlines;
import org.throughline.core.task.TaskService;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.language.DateWords;
import org.throughline.web.language.Language;

/** What is still open in a case, said before it is closed. */
@Dependent
public class ClosingChecks {

    private final DeadlineService deadlines;
    private final TaskService tasks;
    private final DocumentService documents;
    private final SuggestionService suggestions;
    private final Clock clock;

    @Inject
    public ClosingChecks(
            DeadlineService deadlines,
            TaskService tasks,
            DocumentService documents,
            SuggestionService suggestions,
            Clock clock) {
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.documents = documents;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** As a list of sentences, or one that nothing is. */
    public Component show(UUID caseId, Component page) {
        var open = sentences(caseId, page);
        if (open.isEmpty()) {
            return new Paragraph(page.getTranslation("closing.nothing-open"));
        }
        var list = new UnorderedList();
        open.forEach(sentence -> list.add(new ListItem(sentence)));
        var title = new Paragraph(page.getTranslation("closing.still-open"));
        title.addClassName("strong");
        var body = new Div(title, list);
        body.addClassName("stack-s");
        return body;
    }

    List<String> sentences(UUID caseId, Component page) {
        var today = LocalDate.now(clock);
        var open = new ArrayList<String>();
        var legal = deadlines.inCase(caseId).stream()
                .filter(one -> one.isLegal() && OpenDeadlines.includes(one, today))
                .map(Deadline::dueOn)
                .sorted()
                .toList();
        if (!legal.isEmpty()) {
            var first = DateWords.near(legal.getFirst(), today, Language.current());
            open.add(page.getTranslation("closing.open-dates", legal.size(), first));
        }
        say(open, page, "closing.open-tasks", tasks.inCase(caseId, false, 0, 1).total());
        say(
                open,
                page,
                "closing.unread",
                documents.inCase(caseId).stream()
                        .filter(one -> one.reading().isBeingRead())
                        .count());
        say(open, page, "closing.to-check", suggestions.openIn(caseId).size());
        say(
                open,
                page,
                "closing.shared",
                documents.inCase(caseId).stream().filter(Document::isShared).count());
        return open;
    }

    private static void say(List<String> open, Component page, String key, long count) {
        if (count > 0) {
            open.add(page.getTranslation(key, count));
        }
    }
}
