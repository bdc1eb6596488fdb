package org.throughline.core.playbook;

import static org.throughline.core.task.TaskSource.PLAYBOOK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseOpened;
import org.throughline.core.fact.FactRecorded;
import org.throughline.core.task.NewTasks;
import org.throughline.core.task.TaskOrigin;

/** Gives a case its tasks in the transaction that opens it or records the fact: there is never one without the other. */
@ApplicationScoped
class FollowPlaybooks {

    @Inject
    Playbooks playbooks;

    @Inject
    NewTasks newTasks;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    void whenOpened(@Observes CaseOpened opened) {
        follow(playbooks.startedBy(opened.type()), opened.caseId(), opened.caseId(), opened.on());
    }

    /** A closed case gets no tasks any more, whatever is still written down in it. */
    void whenRecorded(@Observes FactRecorded recorded) {
        var started = playbooks.startedBy(recorded.type());
        if (recorded.news() && !started.isEmpty() && newTasks.areTakenBy(recorded.caseId())) {
            follow(started, recorded.caseId(), recorded.factId(), recorded.on());
        }
    }

    private void follow(List<Playbook> started, UUID caseId, UUID triggerId, LocalDate on) {
        var steps = playbooks.stepsOf(started);
        for (var playbook : started) {
            if (playbooks.begin(playbook, caseId, triggerId)) {
                for (var step : steps.getOrDefault(playbook.id(), List.of())) {
                    newTasks.add(
                            caseId,
                            step.task(on, takerOf(step, caseId), LocalDate.now(clock)),
                            new TaskOrigin(PLAYBOOK, playbook.id()),
                            currentUser.id());
                }
            }
        }
    }

    private @Nullable UUID takerOf(PlaybookStep step, UUID caseId) {
        return switch (step.taker()) {
            case LEAD -> newTasks.leadOf(caseId).orElse(null);
            case OPENER -> currentUser.id();
            case NOBODY -> null;
        };
    }
}
