package org.throughline.web.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Days as small months, weeks from Sunday. It is for the eye: a table beside it says the same to everybody. */
public final class SmallMonths extends Div {

    /** What reaches further is too long to be looked at. */
    private static final int MOST = 24;

    private static final int WEEK = 7;

    /** @param style of a day, by the classes of the style sheet; empty for a plain one */
    public SmallMonths(LocalDate from, LocalDate to, Function<LocalDate, String> style) {
        var last = YearMonth.from(to);
        Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .limit(MOST)
                .forEach(month -> add(new Html(table(month, getLocale(), style))));
        addClassName("months");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Nothing that anybody typed is in it. */
    private static String table(YearMonth month, Locale locale, Function<LocalDate, String> style) {
        var html = new StringBuilder("<div class='month'><table><caption>")
                .append(capital(DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .withLocale(locale)
                        .format(month)))
                .append("</caption><thead><tr>");
        for (var i = 0; i < WEEK; i++) {
            html.append("<th>")
                    .append(DayOfWeek.SUNDAY.plus(i).getDisplayName(TextStyle.NARROW, locale))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        var sunday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() % WEEK);
        for (var week = sunday; !week.isAfter(month.atEndOfMonth()); week = week.plusDays(WEEK)) {
            html.append("<tr>");
            week.datesUntil(week.plusDays(WEEK))
                    .map(day -> YearMonth.from(day).equals(month)
                            ? "<td class='" + style.apply(day) + "'>" + day.getDayOfMonth() + "</td>"
                            : "<td></td>")
                    .forEach(html::append);
            html.append("</tr>");
        }
        return html.append("</tbody></table></div>").toString();
    }

    private static String capital(String month) {
        return month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1);
    }
}
