package org.throughline.web.schoolcalendar.district;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.schoolcalendar.DistrictPage;
import org.throughline.core.schoolcalendar.DistrictPage.District;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.address.Address;
import org.throughline.web.address.CasesAddress;
import org.throughline.web.address.DistrictAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.StateChoice;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.Tone;

/** A table of districts, which grows by a page whenever more is asked for. */
final class DistrictTable extends Div {

    private final transient Address place;
    private final LocalDate today;

    /** @param place the page itself */
    DistrictTable(Address place, LocalDate today) {
        this.place = place;
        this.today = today;
    }

    /** Those that still need a calendar. */
    DistrictTable missing(IntFunction<DistrictPage> pages) {
        var table = table(
                "schoolcalendar.missing",
                "schoolcalendar.district",
                "schoolcalendar.open-cases",
                "schoolcalendar.state");
        return fill("schoolcalendar.missing", pages, table, (rows, one) -> rows.row(link(one), cases(one), badge(one)));
    }

    /** Those that have one. */
    DistrictTable known(IntFunction<DistrictPage> pages, boolean seesCases) {
        var table = seesCases
                ? table(
                        "schoolcalendar.known",
                        "schoolcalendar.district",
                        "schoolcalendar.year",
                        "schoolcalendar.closures",
                        "schoolcalendar.look",
                        "schoolcalendar.changed",
                        "schoolcalendar.open-cases")
                : table(
                        "schoolcalendar.known",
                        "schoolcalendar.district",
                        "schoolcalendar.year",
                        "schoolcalendar.closures",
                        "schoolcalendar.look",
                        "schoolcalendar.changed");
        return fill("schoolcalendar.known", pages, table, (rows, one) -> {
            var calendar = one.calendar();
            if (calendar == null) {
                return;
            }
            var closures = new Span(getTranslation(
                    "schoolcalendar.closure-count", calendar.closed().size()));
            if (seesCases) {
                rows.row(link(one), year(one, calendar), closures, doubts(calendar), changed(calendar), cases(one));
            } else {
                rows.row(link(one), year(one, calendar), closures, doubts(calendar), changed(calendar));
            }
        });
    }

    private Table table(String name, String... columns) {
        var headers = new String[columns.length];
        for (var i = 0; i < columns.length; i++) {
            headers[i] = getTranslation(columns[i]);
        }
        return new Table(getTranslation(name), headers).stackedOnPhones();
    }

    private DistrictTable fill(
            String title, IntFunction<DistrictPage> pages, Table table, BiConsumer<Table, District> row) {
        var first = pages.apply(0);
        var count = new Span(getTranslation("schoolcalendar.district-count", first.total()));
        count.addClassNames("s", "muted");
        var panel = new Panel(getTranslation(title), count);
        if (first.total() == 0) {
            add(panel.filledWith(new EmptyState(getTranslation(title + "-none"), getTranslation(title + "-none-why"))));
            return this;
        }
        first.rows().forEach(one -> row.accept(table, one));
        panel.filledWith(table);
        if (first.total() > DistrictLists.AT_ONCE) {
            panel.footer(more(pages, table, row));
        }
        add(panel);
        return this;
    }

    private Button more(IntFunction<DistrictPage> pages, Table table, BiConsumer<Table, District> row) {
        var more = new Button(getTranslation("schoolcalendar.more"));
        var shown = new int[] {1};
        more.addClickListener(click -> {
            var next = pages.apply(shown[0]);
            shown[0]++;
            next.rows().forEach(one -> row.accept(table, one));
            more.setVisible(next.total() > (long) shown[0] * DistrictLists.AT_ONCE);
        });
        return more;
    }

    private Component link(District district) {
        var address = new DistrictAddress(district.state(), district.name());
        return new LinkTo(
                address.in(place),
                getTranslation("schoolcalendar.in-state", district.name(), StateChoice.name(district.state(), this)));
    }

    private Component cases(District district) {
        return new LinkTo(
                CasesAddress.of(CaseFilter.ALL.district(district.name()).lacks(Lack.CLOSING)),
                getTranslation("schoolcalendar.case-count", district.cases()));
    }

    private Component badge(District district) {
        var calendar = district.calendar();
        return calendar == null
                ? new StateBadge(Tone.SOON, Icon.WARNING, getTranslation("schoolcalendar.is-missing"))
                : new StateBadge(Tone.SOON, Icon.CLOCK, getTranslation("schoolcalendar.is-over", day(calendar.to())));
    }

    private Component year(District district, SchoolCalendar calendar) {
        var cell =
                new Div(new Span(getTranslation("schoolcalendar.stretch", day(calendar.from()), day(calendar.to()))));
        if (calendar.to().isBefore(today)) {
            cell.add(badge(district));
        }
        cell.addClassNames("row", "wrap");
        return cell;
    }

    private Component doubts(SchoolCalendar calendar) {
        var doubts = calendar.doubts().size();
        return doubts == 0
                ? new StateBadge(Tone.MET, Icon.CHECK, getTranslation("schoolcalendar.no-doubts"))
                : new StateBadge(Tone.SOON, Icon.WARNING, getTranslation("schoolcalendar.doubt-count", doubts));
    }

    private Component changed(SchoolCalendar calendar) {
        var day = DateWords.of(calendar.changedAt(), TenantZone.current(), getLocale());
        return new Span(getTranslation("schoolcalendar.changed-on", day));
    }

    private String day(LocalDate day) {
        return DateWords.of(day, getLocale());
    }
}
