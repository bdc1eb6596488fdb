package org.throughline.web.supervise;

import static org.throughline.core.report.CaseloadFigure.OPEN;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.report.Caseload;
import org.throughline.core.report.CaseloadFigure;
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

    /** How many are open is shown against what was agreed. */
    private static final Set<CaseloadFigure> BEHIND_THE_LOAD = EnumSet.complementOf(EnumSet.of(OPEN));

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
                .mapToLong(row -> Math.max(row.count(OPEN), Objects.requireNonNullElse(row.agreedLoad(), 0)))
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
        var headers = Stream.of(
                        Stream.of("case.advocate", "supervise.load"),
                        BEHIND_THE_LOAD.stream().map(figure -> "caseload." + figure),
                        Stream.of("supervise.agreed"))
                .flatMap(Function.identity())
                .map(this::getTranslation)
                .toArray(String[]::new);
        var table = new Table(getTranslation("supervise.roster"), headers)
                .numbersFrom(2)
                .stackedOnPhones(1);
        caseload.rows().forEach(row -> add(table, row));
        var without = CasesAddress.of(CaseFilter.ALL.lacks(Lack.ADVOCATE));
        var nobody = new LinkTo(without, getTranslation("supervise.not-assigned"));
        var give = new LinkTo(without, getTranslation("supervise.assign")).styled("btn");
        row(table, nobody, new LoadCell(caseload.withoutAdvocate()), figure -> new Span(), give);
        return table;
    }

    private void add(Table table, Caseload.Row row) {
        var theirs = CaseFilter.ALL.advocate(row.advocateId());
        var load = new LoadCell(row.count(OPEN), row.agreedLoad(), most);
        row(table, advocate(row, CasesAddress.of(theirs)), load, figure -> cell(row, figure), edit(row));
    }

    private static void row(
            Table table, Component who, Component load, Function<CaseloadFigure, Component> cell, Component agreed) {
        table.row(
                who,
                Stream.of(Stream.of(load), BEHIND_THE_LOAD.stream().map(cell), Stream.of(agreed))
                        .flatMap(Function.identity())
                        .toArray(Component[]::new));
    }

    private Component cell(Caseload.Row row, CaseloadFigure figure) {
        var count = row.count(figure);
        return switch (figure) {
            case OPEN, OPENED, CLOSED, LATE_TASKS -> number(count);
            case OVERDUE -> due(row, When.OVERDUE, count);
            case DUE7 -> due(row, When.WEEK, count);
            case DUE30 -> due(row, When.MONTH, count);
            case WITHOUT_NEXT_DATE ->
                new LinkTo(
                        CasesAddress.of(
                                CaseFilter.ALL.advocate(row.advocateId()).lacks(Lack.NEXT_DATE)),
                        String.valueOf(count));
            case MINUTES -> new Span(String.format(getLocale(), "%.1f", row.hours()));
        };
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

    private static Span number(long count) {
        return new Span(String.valueOf(count));
    }
}
