package org.throughline.web.casepage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.clock.DeadlineDoubt;
import org.throughline.core.closing.Closing;
import org.throughline.core.closing.ClosingService;
import org.throughline.core.deadline.Deadline;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.Ledger;
import org.throughline.core.staff.Person;
import org.throughline.core.task.TasksFake;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.TeamService;
import org.throughline.core.timeline.TimelineFilter;
import org.throughline.core.timeline.TimelinePage;
import org.throughline.core.timeline.TimelineService;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.pagenote.PageNoteService;
import org.throughline.docs.pagenote.PageNoteView;
import org.throughline.docs.review.OpenFindings;
import org.throughline.docs.review.ReviewService;
import org.throughline.docs.suggestion.Suggestion;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.closing.ClosingChecks;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.NoContacts;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;
import org.throughline.web.task.Todo;

/** The page of a case in which nothing has happened yet. */
public final class OverviewFake {

    private OverviewFake() {}

    public static void make(PeopleFake people, CaseFileService cases, Clock clock) {
        Views.make(
                OverviewView.class,
                () -> new OverviewView(
                        cases,
                        new CaseHeaders(new NoContacts()),
                        new NoContacts(),
                        new NoFacts(),
                        new NoDeadlines(),
                        new NoNotes(),
                        Todo.none(people, clock),
                        new NoTimeline(),
                        new NoTeams(),
                        new NoClosings(),
                        new ClosingChecks(
                                new NoDeadlines(),
                                new TasksFake(CasesFake.FRIDAY),
                                new DocumentService(),
                                new NoSuggestions(),
                                clock),
                        new NoSuggestions(),
                        new NoPlans(),
                        new AssignmentService(),
                        people.currentUser(),
                        clock));
    }

    private static class NoDeadlines extends DeadlineService {

        @Override
        public List<Deadline> inCase(UUID caseId) {
            return List.of();
        }

        @Override
        public List<DeadlineDoubt> doubts(UUID caseId) {
            return List.of();
        }
    }

    private static class NoTimeline extends TimelineService {

        @Override
        public TimelinePage inCase(UUID caseId, TimelineFilter filter, int from, int count) {
            return new TimelinePage(List.of(), Map.of(), 0);
        }
    }

    private static class NoTeams extends TeamService {

        @Override
        public List<Person> staff() {
            return List.of();
        }
    }

    private static class NoClosings extends ClosingService {

        @Override
        public Optional<Closing> latestIn(UUID caseId) {
            return Optional.empty();
        }
    }

    private static class NoSuggestions extends SuggestionService {

        @Override
        public List<Suggestion> openIn(UUID caseId) {
            return List.of();
        }
    }

    private static class NoPlans extends ReviewService {

        @Override
        public Optional<OpenFindings> inForce(UUID caseId) {
            return Optional.empty();
        }
    }

    private static class NoNotes extends PageNoteService {

        @Override
        public List<PageNoteView> forMeeting(UUID caseId) {
            return List.of();
        }
    }

    private static class NoFacts extends FactService {

        @Override
        public Ledger ledger(UUID caseId) {
            return new Ledger(List.of());
        }
    }
}
