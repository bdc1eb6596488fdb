package org.throughline.web.home;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.agenda.DueRow;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.task.Due;
import org.throughline.core.task.TaskRow;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.Incoming;
import org.throughline.web.agenda.ChildLine;
import org.throughline.web.agenda.DueWords;
import org.throughline.web.deadline.DeadlineBadges;
import org.throughline.web.document.DocumentBadge;
import org.throughline.web.document.FileFacts;
import org.throughline.web.language.Days;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Tone;
import org.throughline.web.task.TaskBadge;

/** The lines of one group. */
final class Lines extends UnorderedList {

    private final LocalDate today;
    private final transient DueWords words = new DueWords(getLocale());

    Lines(LocalDate today) {
        this.today = today;
        addClassName("papers");
    }

    Lines pressing(Pressing pressing) {
        pressing.shown()
                .forEach(item -> add(
                        switch (item) {
                            case Pressing.Item.Legal legal -> date(legal.row());
                            case Pressing.Item.Own own -> task(own.row(), own.on());
                        }));
        return this;
    }

    Lines incoming(List<Incoming> papers) {
        papers.forEach(paper -> add(paper(paper)));
        return this;
    }

    Lines undated(List<CaseRow> cases) {
        cases.forEach(one -> add(undated(one)));
        return this;
    }

    private Line date(DueRow row) {
        var deadline = row.deadline();
        var sentence = words.sentence(deadline, today);
        return new Line(
                        new DeadlineBadges(deadline, today),
                        sentence,
                        new ChildLine(deadline.caseId(), row.child()),
                        near(deadline.dueOn()),
                        words.left(deadline.dueOn(), today))
                .open(
                        "staff/deadlines/" + deadline.id(),
                        getTranslation("home.open"),
                        row.child().fullName() + ", " + sentence);
    }

    private Line task(TaskRow row, LocalDate on) {
        var task = row.task();
        var title = task.asWanted().title();
        var due = task.due(today);
        var about = new ChildLine(task.caseId(), row.child());
        about.add(new Span(". " + getTranslation("home.own-task")));
        return new Line(
                        new TaskBadge(due, getTranslation("task.is." + due)),
                        title,
                        about,
                        near(on),
                        words.left(on, today))
                .open(
                        "staff/tasks?due=" + (due == Due.OVERDUE ? "overdue" : "week"),
                        getTranslation("home.open-task"),
                        title);
    }

    private Line paper(Incoming paper) {
        var document = paper.document();
        var isReadable = document.status() == DocumentStatus.READY;
        var sentence = Stream.of(document.fileName(), FileFacts.reason(this, document))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return new Line(
                        new DocumentBadge(document.status(), getTranslation("document.status." + document.status())),
                        sentence,
                        new ChildLine(document.caseId(), paper.child()),
                        near(LocalDate.ofInstant(document.uploadedAt(), ZoneId.systemDefault())),
                        getTranslation("home.came-in"))
                .open(
                        isReadable
                                ? "staff/documents/" + document.id()
                                : "staff/cases/" + document.caseId() + "/documents",
                        getTranslation(isReadable ? "home.read" : "home.look"),
                        document.fileName());
    }

    private Line undated(CaseRow row) {
        var contact = row.lastContactOn();
        return new Line(
                        new StateBadge(Tone.CHECK, Glyph.CALENDAR, getTranslation("case.no-next")),
                        getTranslation(contact == null ? "home.undated-silent" : "home.undated"),
                        new ChildLine(row.id(), row.student()),
                        contact == null ? "" : near(contact),
                        contact == null ? "" : getTranslation("home.last-contact"))
                .open(
                        "staff/cases/" + row.id(),
                        getTranslation("home.next-step"),
                        row.student().fullName());
    }

    private String near(LocalDate day) {
        return Days.near(day, today, getLocale());
    }
}
