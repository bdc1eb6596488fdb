package org.throughline.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.deadline.list.DeadlineCounts;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.deadline.list.DeadlineListService;
import org.throughline.core.deadline.list.DeadlineRow;
import org.throughline.core.task.TaskQuery;
import org.throughline.core.task.TaskQuery.Stretch;
import org.throughline.core.task.TaskService;
import org.throughline.docs.document.IncomingService;
import org.throughline.docs.suggestion.SuggestionService;

/** Asks all features what needs somebody today. */
@Dependent
class MyDay {

    private static final Duration LATELY = Duration.ofDays(7);

    private final DeadlineListService deadlineList;
    private final TaskService tasks;
    private final CaseListService cases;
    private final IncomingService incoming;
    private final SuggestionService suggestions;
    private final CurrentUser currentUser;
    private final Clock clock;

    @Inject
    MyDay(
            DeadlineListService deadlineList,
            TaskService tasks,
            CaseListService cases,
            IncomingService incoming,
            SuggestionService suggestions,
            CurrentUser currentUser,
            Clock clock) {
        this.deadlineList = deadlineList;
        this.tasks = tasks;
        this.cases = cases;
        this.incoming = incoming;
        this.suggestions = suggestions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    HomeData look(boolean mine) {
        var today = LocalDate.now(clock);
        var lately = clock.instant().minus(LATELY);
        var ofWhom = mine ? DeadlineFilter.MINE : DeadlineFilter.ALL;
        var ofCases = mine ? CaseFilter.ALL.advocate(currentUser.id()) : CaseFilter.ALL;
        var undated = CaseQuery.of(ofCases.lacks(Lack.NEXT_DATE));
        var dates = deadlineList.counts(ofWhom);
        return new HomeData(
                today,
                mine,
                dates,
                late(ofWhom.late(), dates.overdue()),
                ahead(ofWhom.within(DeadlineCounts.WEEK, today), dates.week()),
                incoming.lately(lately, HomeData.MOST),
                incoming.count(lately),
                cases.rows(undated, 0, HomeData.MOST),
                cases.count(undated),
                cases.count(CaseQuery.of(ofCases.silentDays(HomeData.SILENT_DAYS))),
                suggestions.count(),
                ofCases);
    }

    private UrgentItems ahead(DeadlineFilter filter, long all) {
        var dates = all == 0 ? List.<DeadlineRow>of() : deadlineList.rows(filter, 0, HomeData.MOST);
        var own = tasks.open(new TaskQuery(true, Stretch.WEEK), 0, HomeData.MOST);
        return UrgentItems.ahead(dates, all, own, HomeData.MOST);
    }

    /** The last of each list, which begins with what is over longest. */
    private UrgentItems late(DeadlineFilter filter, long all) {
        var dates = all == 0 ? List.<DeadlineRow>of() : deadlineList.rows(filter, lastOf(all), HomeData.MOST);
        var own = tasks.open(
                new TaskQuery(true, Stretch.OVERDUE), lastOf(tasks.counts().overdue()), HomeData.MOST);
        return UrgentItems.late(dates, all, own, HomeData.MOST);
    }

    private static int lastOf(long all) {
        return (int) Math.max(0, all - HomeData.MOST);
    }
}
