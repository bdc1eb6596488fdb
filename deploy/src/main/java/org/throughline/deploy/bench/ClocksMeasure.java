package org.throughline.deploy.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Lists of the day of an organisation with very many facts: what is late, what comes next, and how many of each. */
record ClocksMeasure(Comparison ofAll, Comparison ofAdvocate) {

    private static final String DUE = "/api/v1/deadlines?";

    void lists() throws Exception {
        var today = LocalDate.now(ZoneId.systemDefault());
        var week = DUE + "from=" + today + "&to=" + today.plusDays(7);
        ofAll.of(List.of(
                new ComparedList("Legal dates that have passed, of all", DUE + "overdue=true", "overdue?size=50"),
                new ComparedList("… of the next 7 days", week, "week?size=50"),
                new ComparedList("… that bind the district", DUE + "bound=DISTRICT", "bound?bound=DISTRICT&size=50"),
                new ComparedList("… how many have passed", DUE + "overdue=true&size=1", "overdue?size=1"),
                new ComparedList("… how many of the next 7 days", week + "&size=1", "week?size=1"),
                CaseworkMeasure.FIRST_PAGE,
                CaseworkMeasure.WITHOUT_DATE,
                CaseworkMeasure.caseload(today)));
        ofAdvocate.of(List.of(
                new ComparedList("Legal dates of an advocate's own cases", DUE + "mine=true", "mine?size=50"),
                new ComparedList("… how many", DUE + "mine=true&size=1", "mine?size=1")));
    }
}
