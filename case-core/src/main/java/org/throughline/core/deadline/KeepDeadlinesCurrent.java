package org.throughline.core.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseOpened;
import org.throughline.core.casefile.StudentChanged;
import org.throughline.core.deadline.DeadlineChange.Cause;
import org.throughline.core.fact.Fact;
import org.throughline.core.fact.FactRecorded;
import org.throughline.core.rule.RulesChanged;
import org.throughline.core.schoolcalendar.CalendarChanged;
import org.throughline.core.tenancy.Tenant;

/** Computes anew in the transaction that changes a case; what changes many cases marks them, and the rest comes after it. */
@ApplicationScoped
class KeepDeadlinesCurrent {

    @Inject
    ComputeDeadlines compute;

    @Inject
    Deadlines deadlines;

    @Inject
    StaleCases stale;

    @Inject
    RecomputeDeadlines recompute;

    @Inject
    CurrentUser currentUser;

    void whenOpened(@Observes CaseOpened opened) {
        compute(List.of(opened.caseId()), Cause.CASE_OPENED, null);
    }

    void whenRecorded(@Observes FactRecorded recorded) {
        deadlines.write();
        compute(
                List.of(recorded.caseId()),
                deadlines
                        .fact(recorded.factId())
                        .map(KeepDeadlinesCurrent::cause)
                        .orElse(Cause.FACT_RECORDED),
                recorded.factId());
    }

    void whenChildChanged(@Observes StudentChanged changed) {
        compute(deadlines.casesOf(changed.studentId()), Cause.CHILD_CHANGED, null);
    }

    void whenCalendarChanged(@Observes CalendarChanged changed) {
        stale.ofDistrict(changed.state(), changed.district(), Cause.CALENDAR_CHANGED, currentUser.id());
    }

    void whenRulesChanged(@Observes RulesChanged changed) {
        stale.all(Cause.RULES_CHANGED, currentUser.id());
    }

    void afterCalendarChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
        var by = currentUser.id();
        recompute.soon(
                Tenant.require(),
                () -> stale.ofDistrict(changed.state(), changed.district(), Cause.CALENDAR_CHANGED, by));
    }

    void afterRulesChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged changed) {
        var by = currentUser.id();
        recompute.soon(Tenant.require(), () -> stale.all(Cause.RULES_CHANGED, by));
    }

    private void compute(List<UUID> cases, Cause cause, @Nullable UUID factId) {
        deadlines.lock(cases);
        stale.forget(cases);
        compute.compute(cases, new ComputationReason(cause, factId, currentUser.id()));
    }

    private static Cause cause(Fact fact) {
        if (fact.corrects() == null) {
            return Cause.FACT_RECORDED;
        }
        return fact.isWithdrawn() ? Cause.FACT_WITHDRAWN : Cause.FACT_CORRECTED;
    }
}
