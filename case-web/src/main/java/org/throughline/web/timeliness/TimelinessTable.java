package org.throughline.web.timeliness;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.timeliness.DistrictTimeliness;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Table;
import org.throughline.web.ui.Tone;

/** A row for each district and duty. */
final class TimelinessTable extends Div {

    TimelinessTable(List<DistrictTimeliness> rows) {
        var table = new Table(
                        getTranslation("timeliness.table"),
                        getTranslation("timeliness.district"),
                        getTranslation("timeliness.duty"),
                        getTranslation("timeliness.on-time"),
                        getTranslation("timeliness.late"),
                        getTranslation("timeliness.average"),
                        getTranslation("timeliness.longest"),
                        getTranslation("timeliness.overdue"),
                        getTranslation("timeliness.open"),
                        getTranslation("timeliness.waived"),
                        getTranslation("timeliness.unknown"),
                        getTranslation("timeliness.estimated"))
                .numbersFrom(2)
                .stackedOnPhones(2);
        rows.forEach(row -> table.row(
                district(row),
                duty(row),
                number(row.onTime()),
                number(row.late()),
                maybe(row.averageDaysLate()),
                maybe(row.longestDaysLate()),
                number(row.overdue()),
                number(row.open()),
                number(row.waived()),
                number(row.metAtUnknownTime()),
                number(row.estimated())));
        add(table);
    }

    private Component district(DistrictTimeliness row) {
        var name = row.district().isEmpty() ? getTranslation("timeliness.nowhere") : row.district();
        return new Span(name + " (" + row.state() + ")");
    }

    /** A rule that was not verified is never shown as if it were law. */
    private Component duty(DistrictTimeliness row) {
        var duty = row.duty();
        var words = new Span(
                duty == null
                        ? getTranslation("timeliness.gone")
                        : getTranslation(
                                "agenda.must.DISTRICT", duty.in(getLocale().getLanguage())));
        var cell = new Div(words);
        cell.addClassNames("row", "wrap");
        if (!row.checked()) {
            cell.add(new StateBadge(Tone.CHECK, Icon.QUESTION, getTranslation("deadline.badge.CHECK")));
        }
        return cell;
    }

    private static Span number(long count) {
        return new Span(String.valueOf(count));
    }

    /** Where nobody was late there are no days. */
    private static Span maybe(@Nullable Number days) {
        return new Span(days == null ? "–" : String.valueOf(days));
    }
}
