package org.throughline.web.home;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.agenda.DueCounts;
import org.throughline.core.caselist.CaseRow;
import org.throughline.docs.document.Incoming;
import org.throughline.web.agenda.DueAddress;
import org.throughline.web.agenda.DueAddress.When;
import org.throughline.web.part.Counts;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.Tone;

/**
 * What was found; tasks, papers and suggestions are always the own ones.
 *
 * @param ofCases what is added to the address of a list of cases
 */
record Found(
        LocalDate today,
        boolean mine,
        DueCounts dates,
        Pressing overdue,
        Pressing week,
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
        var address = DueAddress.of(mine);
        return new Counts(page.getTranslation("home.counts"))
                .count(
                        address.at(When.OVERDUE).path(),
                        dates.overdue(),
                        Tone.OVERDUE,
                        Glyph.WARNING,
                        page.getTranslation("agenda.when.OVERDUE"))
                .count(
                        address.at(When.WEEK).path(),
                        dates.week(),
                        Tone.SOON,
                        Glyph.CLOCK,
                        page.getTranslation("agenda.when.WEEK"))
                .count(
                        "staff/cases?lacks=NEXT_DATE" + ofCases,
                        allUndated,
                        Glyph.CALENDAR,
                        page.getTranslation("case.no-next"))
                .count(
                        (mine ? "staff#" : "staff?whose=all#") + Attention.LOOK,
                        allPapers,
                        Glyph.UPLOAD,
                        page.getTranslation("home.uploads"))
                .count("staff/suggestions", toCheck, Glyph.EYE, page.getTranslation("home.to-check"))
                .count(
                        "staff/cases?silent=" + SILENT_DAYS + ofCases,
                        silent,
                        Glyph.PHONE,
                        page.getTranslation("supervise.silent", SILENT_DAYS));
    }

    Component attention() {
        return new Attention()
                .group("overdue", new Lines(today).pressing(overdue), overdue.total())
                .group("week", new Lines(today).pressing(week), week.total())
                .group(Attention.LOOK, new Lines(today).incoming(papers).undated(undated), allPapers + allUndated)
                .ended(mine);
    }
}
