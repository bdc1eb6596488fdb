package org.throughline.web.home;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.deadline.list.DeadlineCounts;
import org.throughline.docs.document.Incoming;
import org.throughline.web.deadline.list.DeadlinesAddress;
import org.throughline.web.deadline.list.DeadlinesAddress.When;
import org.throughline.web.ui.CountLinks;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;

/**
 * What was found; tasks, papers and suggestions are always the own ones.
 *
 * @param ofCases what is added to the address of a list of cases
 */
record HomeData(
        LocalDate today,
        boolean mine,
        DeadlineCounts dates,
        UrgentItems overdue,
        UrgentItems week,
        List<Incoming> papers,
        long allPapers,
        List<CaseRow> undated,
        long allUndated,
        long silent,
        long toCheck,
        String ofCases) {

    static final int MOST = 8;
    static final int SILENT_DAYS = 30;

    Component counts(Component page) {
        var address = DeadlinesAddress.of(mine);
        return new CountLinks(page.getTranslation("home.counts"))
                .count(
                        address.at(When.OVERDUE).path(),
                        dates.overdue(),
                        Tone.OVERDUE,
                        Icon.WARNING,
                        page.getTranslation("agenda.when.OVERDUE"))
                .count(
                        address.at(When.WEEK).path(),
                        dates.week(),
                        Tone.SOON,
                        Icon.CLOCK,
                        page.getTranslation("agenda.when.WEEK"))
                .count(
                        "staff/cases?lacks=NEXT_DATE" + ofCases,
                        allUndated,
                        Icon.CALENDAR,
                        page.getTranslation("case.no-next"))
                .count(
                        (mine ? "staff#" : "staff?whose=all#") + Attention.LOOK,
                        allPapers,
                        Icon.UPLOAD,
                        page.getTranslation("home.uploads"))
                .count("staff/suggestions", toCheck, Icon.EYE, page.getTranslation("home.to-check"))
                .count(
                        "staff/cases?silent=" + SILENT_DAYS + ofCases,
                        silent,
                        Icon.PHONE,
                        page.getTranslation("supervise.silent", SILENT_DAYS));
    }

    Component attention() {
        return new Attention()
                .group("overdue", new AttentionLines(today).pressing(overdue), overdue.total())
                .group("week", new AttentionLines(today).pressing(week), week.total())
                .group(
                        Attention.LOOK,
                        new AttentionLines(today).incoming(papers).undated(undated),
                        allPapers + allUndated)
                .ended(mine);
    }
}
