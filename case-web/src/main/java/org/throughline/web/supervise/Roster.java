package org.throughline.web.supervise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.report.Caseload;
import org.throughline.core.staff.AdvocateProfile;
import org.throughline.core.staff.AdvocateProfileService;
import org.throughline.web.address.CasesAddress;
import org.throughline.web.address.DeadlinesAddress;
import org.throughline.web.address.DeadlinesAddress.When;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Initials;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Table;

/** Who carries how much, against what was agreed. */
final class Roster extends Div {

    private final transient AdvocateProfileService profiles;
    private final transient Map<UUID, AdvocateProfile> agreed;
    private final SerializableRunnable changed;
    private final Div form = new Div();
    private final long most;

    /** @param changed what to do when something else was agreed */
    Roster(Caseload caseload, AdvocateProfileService profiles, SerializableRunnable changed) {
        this.profiles = profiles;
        this.changed = changed;
        agreed = profiles.all();
        most = caseload.rows().stream()
                .mapToLong(row -> Math.max(row.open(), Objects.requireNonNullElse(row.agreedLoad(), 0)))
                .max()
                .orElse(0);
        var about = new Span(getTranslation("supervise.since", DateWords.of(caseload.from(), getLocale())) + ". "
                + getTranslation("supervise.mark"));
        about.addClassNames("s", "muted");
        var panel = new Panel(getTranslation("supervise.roster"), about);
        add(
                caseload.rows().isEmpty()
                        ? panel.filledWith(new EmptyState(
                                getTranslation("supervise.nobody"), getTranslation("supervise.nobody-why")))
                        : panel.filledWith(form, table(caseload)));
    }

    private Table table(Caseload caseload) {
        var table = new Table(
                        getTranslation("supervise.roster"),
                        getTranslation("case.advocate"),
                        getTranslation("supervise.load"),
                        getTranslation("supervise.opened"),
                        getTranslation("supervise.ended"),
                        getTranslation("deadline.list.when.OVERDUE"),
                        getTranslation("deadline.list.when.WEEK"),
                        getTranslation("deadline.list.when.MONTH"),
                        getTranslation("supervise.late"),
                        getTranslation("supervise.undated"),
                        getTranslation("supervise.hours"),
                        getTranslation("supervise.agreed"))
                .numbersFrom(2)
                .stackedOnPhones(1);
        caseload.rows().forEach(row -> add(table, row));
        var without = CasesAddress.of(CaseFilter.ALL.lacks(Lack.ADVOCATE));
        var nobody = new LinkTo(without, getTranslation("supervise.not-assigned"));
        var give = new LinkTo(without, getTranslation("supervise.assign")).styled("btn");
        table.row(
                nobody,
                strong(caseload.withoutAdvocate()),
                new Span(),
                new Span(),
                new Span(),
                new Span(),
                new Span(),
                new Span(),
                new Span(),
                new Span(),
                give);
        return table;
    }

    private void add(Table table, Caseload.Row row) {
        var theirs = CaseFilter.ALL.advocate(row.advocateId());
        table.row(
                advocate(row, CasesAddress.of(theirs)),
                new LoadCell(row.open(), row.agreedLoad(), most),
                number(row.opened()),
                number(row.closed()),
                due(row, When.OVERDUE, row.overdue()),
                due(row, When.WEEK, row.due7()),
                due(row, When.MONTH, row.due30()),
                number(row.lateTasks()),
                new LinkTo(CasesAddress.of(theirs.lacks(Lack.NEXT_DATE)), String.valueOf(row.withoutNextDate())),
                new Span(String.format(getLocale(), "%.1f", row.hours())),
                edit(row));
    }

    private static LinkTo due(Caseload.Row row, When when, long dates) {
        return new LinkTo(DeadlinesAddress.ALL.advocate(row.advocateId()).at(when), String.valueOf(dates));
    }

    private static Component advocate(Caseload.Row row, CasesAddress cases) {
        var person = new Div(new Initials(row.advocate()), new LinkTo(cases, row.advocate()));
        person.addClassName("row");
        return person;
    }

    private Button edit(Caseload.Row row) {
        var agreedLoad = row.agreedLoad();
        var button = new Button(agreedLoad == null ? getTranslation("supervise.agree") : String.valueOf(agreedLoad));
        button.setAriaLabel(getTranslation("supervise.agree-with", row.advocate()));
        button.addClickListener(click -> {
            form.removeAll();
            form.add(new ProfileForm(profiles, row, agreed.get(row.advocateId()), changed, () -> {
                form.removeAll();
                button.focus();
            }));
        });
        return button;
    }

    private static Span strong(long count) {
        var number = number(count);
        number.addClassNames("num", "strong");
        return number;
    }

    private static Span number(long count) {
        return new Span(String.valueOf(count));
    }
}
