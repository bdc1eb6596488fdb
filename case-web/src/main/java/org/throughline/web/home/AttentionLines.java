package org.throughline.web.home;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.deadline.list.DeadlineRow;
import org.throughline.core.task.TaskRow;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.Incoming;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DeadlineAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.deadline.DeadlineBadges;
import org.throughline.web.deadline.list.ChildLine;
import org.throughline.web.deadline.list.DeadlineRowWords;
import org.throughline.web.document.DocumentBadge;
import org.throughline.web.document.FileFacts;
import org.throughline.web.language.DateWords;
import org.throughline.web.task.TaskBadge;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** The lines of one group. */
final class AttentionLines extends UnorderedList {

    private final LocalDate today;
    private final transient DeadlineRowWords words = new DeadlineRowWords(getLocale());

    AttentionLines(LocalDate today) {
        this.today = today;
        addClassName("papers");
    }

    AttentionLines pressing(UrgentItems urgent) {
        urgent.shown()
                .forEach(item -> add(
                        switch (item) {
                            case UrgentItems.Item.Legal legal -> date(legal.row());
                            case UrgentItems.Item.Own own -> task(own.row(), own.on());
                        }));
        return this;
    }

    AttentionLines incoming(List<Incoming> papers) {
        papers.forEach(paper -> add(paper(paper)));
        return this;
    }

    AttentionLines undated(List<CaseRow> cases) {
        cases.forEach(one -> add(undated(one)));
        return this;
    }

    private AttentionLine date(DeadlineRow row) {
        var deadline = row.deadline();
        var sentence = words.sentence(deadline, today);
        return new AttentionLine(
                        new DeadlineBadges(deadline, today),
                        sentence,
                        new ChildLine(deadline.caseId(), row.child()),
                        near(deadline.dueOn()),
                        words.left(deadline.dueOn(), today))
                .open(
                        DeadlineAddress.of(deadline.id()),
                        getTranslation("home.open"),
                        row.child().fullName() + ", " + sentence);
    }

    private AttentionLine task(TaskRow row, LocalDate on) {
        var task = row.task();
        var title = task.asWanted().title();
        var due = task.due(today);
        var about = new ChildLine(task.caseId(), row.child());
        about.add(new Span(". " + getTranslation("home.own-task")));
        return new AttentionLine(
                        new TaskBadge(due, getTranslation("task.is." + due)),
                        title,
                        about,
                        near(on),
                        words.left(on, today))
                .open(CaseAddress.of(task.caseId()), getTranslation("home.open-task"), title);
    }

    private AttentionLine paper(Incoming paper) {
        var document = paper.document();
        var isReadable = document.status() == DocumentStatus.READY;
        var sentence = Stream.of(document.fileName(), FileFacts.reason(this, document))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return new AttentionLine(
                        new DocumentBadge(document.status(), getTranslation("document.status." + document.status())),
                        sentence,
                        new ChildLine(document.caseId(), paper.child()),
                        near(LocalDate.ofInstant(document.upload().at(), ZoneId.systemDefault())),
                        getTranslation("home.came-in"))
                .open(
                        isReadable
                                ? DocumentAddress.of(document.id())
                                : CaseAddress.of(document.caseId()).documents(),
                        getTranslation(isReadable ? "home.read" : "home.look"),
                        document.fileName());
    }

    private AttentionLine undated(CaseRow row) {
        var contact = row.lastContactOn();
        return new AttentionLine(
                        new StateBadge(Tone.CHECK, Icon.CALENDAR, getTranslation("case.no-next")),
                        getTranslation(contact == null ? "home.undated-silent" : "home.undated"),
                        new ChildLine(row.id(), row.student()),
                        contact == null ? "" : near(contact),
                        contact == null ? "" : getTranslation("home.last-contact"))
                .open(
                        CaseAddress.of(row.id()),
                        getTranslation("home.next-step"),
                        row.student().fullName());
    }

    private String near(LocalDate day) {
        return DateWords.near(day, today, getLocale());
    }
}
