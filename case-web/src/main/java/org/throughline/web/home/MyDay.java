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
                pressing(ofWhom.late(), dates.overdue(), Stretch.OVERDUE),
                pressing(ofWhom.within(DeadlineCounts.WEEK, today), dates.week(), Stretch.WEEK),
                incoming.lately(lately, HomeData.MOST),
                incoming.count(lately),
                cases.rows(undated, 0, HomeData.MOST),
                cases.count(undated),
                cases.count(CaseQuery.of(ofCases.silentDays(HomeData.SILENT_DAYS))),
                suggestions.count(),
                ofCases);
    }

    private UrgentItems pressing(DeadlineFilter filter, long all, Stretch stretch) {
        var dates = all == 0 ? List.<DeadlineRow>of() : deadlineList.rows(filter, 0, HomeData.MOST);
        return UrgentItems.of(dates, all, tasks.open(new TaskQuery(true, stretch), 0, HomeData.MOST), HomeData.MOST);
    }
}
