package org.throughline.web.home;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.caselist.CaseRow;
import org.throughline.core.deadline.list.DeadlineCounts;
import org.throughline.docs.document.Incoming;
import org.throughline.web.address.CasesAddress;
import org.throughline.web.address.DeadlinesAddress;
import org.throughline.web.address.DeadlinesAddress.When;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.CountLinks;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;

/**
 * What was found; tasks, papers and suggestions are always the own ones.
 *
 * @param ofCases whose cases are looked at
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
        CaseFilter ofCases) {

    static final int MOST = 8;
    static final int SILENT_DAYS = 30;

    Component counts(Component page) {
        var address = DeadlinesAddress.of(mine);
        return new CountLinks(page.getTranslation("home.counts"))
                .count(
                        address.at(When.OVERDUE),
                        dates.overdue(),
                        Tone.OVERDUE,
                        Icon.WARNING,
                        page.getTranslation("supervise.overdue"))
                .count(
                        address.at(When.WEEK),
                        dates.week(),
                        Tone.SOON,
                        Icon.CLOCK,
                        page.getTranslation("supervise.week"))
                .count(
                        CasesAddress.of(ofCases.lacks(Lack.NEXT_DATE)),
                        allUndated,
                        Icon.CALENDAR,
                        page.getTranslation("case.no-next"))
                .count(
                        new HomeAddress(mine).at(Attention.LOOK),
                        allPapers,
                        Icon.UPLOAD,
                        page.getTranslation("home.uploads"))
                .count(StaffPlace.SUGGESTIONS, toCheck, Icon.EYE, page.getTranslation("home.to-check"))
                .count(
                        CasesAddress.of(ofCases.silentDays(SILENT_DAYS)),
                        silent,
                        Icon.PHONE,
                        page.getTranslation("supervise.silent", SILENT_DAYS));
    }

    Component attention() {
        return new Attention()
                .group("overdue", new AttentionLines(today).pressing(overdue), overdue)
                .group("week", new AttentionLines(today).pressing(week), week)
                .group(
                        Attention.LOOK,
                        new AttentionLines(today).incoming(papers).undated(undated),
                        allPapers + allUndated)
                .ended(mine);
    }
}
