package org.throughline.web.supervise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.people.PersonService;
import org.throughline.core.report.Caseload;
import org.throughline.core.report.CaseloadService;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.language.Days;
import org.throughline.web.part.Counts;
import org.throughline.web.part.Empty;
import org.throughline.web.part.Face;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Page;
import org.throughline.web.part.Panel;
import org.throughline.web.part.Table;

@Route(value = "supervise", layout = StaffFrame.class)
@RolesAllowed("supervisor")
class SuperviseView extends Page implements BeforeEnterObserver {

    private final transient CaseListService cases;
    private final transient CaseloadService caseloads;
    private final transient PersonService people;
    private final LocalDate today;

    @Inject
    SuperviseView(CaseListService cases, CaseloadService caseloads, PersonService people, Clock clock) {
        this.cases = cases;
        this.caseloads = caseloads;
        this.people = people;
        this.today = LocalDate.now(clock);
        titled(words("supervise.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caseload = caseloads.caseload(today.withDayOfMonth(1), today);
        var total = cases.count(CaseQuery.all());
        var about = new Paragraph(Days.inFull(today, getLocale()) + ". "
                + words("supervise.sum", total, caseload.rows().size()));
        about.addClassName("muted");
        var head =
                new Div(new H1(words("supervise.headline", people.organisation().name())), about);
        show(head, counts(), roster(caseload));
    }

    private Component counts() {
        return new Counts(words("supervise.counts"))
                .count("staff/cases?status=OPEN", of(CaseStatus.OPEN), Glyph.FOLDER, words("supervise.open"))
                .count("staff/cases?status=INTAKE", of(CaseStatus.INTAKE), Glyph.PERSON, words("supervise.intake"))
                .count("staff/cases?status=WAITING", of(CaseStatus.WAITING), Glyph.CLOCK, words("supervise.waiting"))
                .count("staff/cases?status=CLOSED", of(CaseStatus.CLOSED), Glyph.CHECK, words("supervise.closed"));
    }

    private long of(@Nullable CaseStatus status) {
        return cases.count(CaseQuery.of(CaseFilter.ALL.status(status)));
    }

    private Component roster(Caseload caseload) {
        var month = new Span(words("supervise.since", Days.of(caseload.from(), getLocale())));
        month.addClassNames("s", "muted");
        var panel = new Panel(words("supervise.roster"), month);
        if (caseload.rows().isEmpty()) {
            return panel.filledWith(new Empty(words("supervise.nobody"), words("supervise.nobody-why")));
        }
        var most = caseload.rows().stream().mapToLong(Caseload.Row::open).max().orElse(0);
        var table = new Table(
                        words("supervise.roster"),
                        words("case.advocate"),
                        words("supervise.load"),
                        words("supervise.opened"),
                        words("supervise.ended"))
                .numbersFrom(2);
        caseload.rows()
                .forEach(row ->
                        table.row(advocate(row), load(row.open(), most), number(row.opened()), number(row.closed())));
        return panel.filledWith(table);
    }

    private static Component advocate(Caseload.Row row) {
        var person = new Div(
                new Face(row.advocate()), new LinkTo("staff/cases?advocate=" + row.advocateId(), row.advocate()));
        person.addClassName("row");
        return person;
    }

    /** The bar compares the advocates with one another; the number says it for everybody. */
    private static Component load(long open, long most) {
        var number = new Span(String.valueOf(open));
        number.addClassNames("num", "strong");
        var filled = new Span();
        filled.getStyle().set("width", (most == 0 ? 0 : open * 100 / most) + "%");
        var bar = new Span(filled);
        bar.addClassName("load");
        bar.getElement().setAttribute("aria-hidden", "true");
        var cell = new Div(number, bar);
        cell.addClassNames("row", "load-cell");
        return cell;
    }

    private static Span number(long count) {
        return new Span(String.valueOf(count));
    }
}
