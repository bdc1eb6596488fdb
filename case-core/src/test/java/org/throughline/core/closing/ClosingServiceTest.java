package org.throughline.core.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseOutcome;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.TeamService;
import org.throughline.core.timeline.TimelineEntry;
import org.throughline.core.timeline.TimelineFilter;
import org.throughline.core.timeline.TimelineKind;
import org.throughline.core.timeline.TimelineService;

/** The end of a case: asked for, approved, sent back, taken back. */
@ExtendWith(CoreContainer.class)
class ClosingServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    CaseFileService cases;

    @Inject
    ClosingService closings;

    @Inject
    TimelineService timelines;

    @Inject
    TeamService teams;

    @Inject
    FactService facts;

    @Inject
    AssignmentService assignments;

    Caller ana;
    Caller sam;

    @BeforeEach
    void anAdvocateAndASupervisor() throws Exception {
        ana = harbor.advocate();
        sam = harbor.supervisor();
    }

    @Test
    void closing_isAskedForByAnAdvocate_andApprovedByASupervisor() throws Exception {
        var opened = harbor.open(ana);

        var asked = harbor.as(
                ana, () -> closings.ask(opened.id(), CaseOutcome.AGREEMENT_SIGNED, "Reading services from January."));
        assertThatThrownBy(() -> harbor.as(ana, () -> closings.approve(asked.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "Again.")))
                .isInstanceOf(Refused.class);
        assertThat(harbor.as(sam, () -> closings.countWaiting())).isEqualTo(1);
        harbor.as(sam, () -> closings.approve(asked.id()));

        var closed = harbor.as(ana, () -> cases.get(opened.id()));
        assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(closed.outcome()).isEqualTo(CaseOutcome.AGREEMENT_SIGNED);
        assertThat(closed.closedOn()).isNotNull();
        assertThat(told(ana, opened)).startsWith("CLOSED.AGREEMENT_SIGNED", "CLOSING_ASKED.AGREEMENT_SIGNED");
        assertThatThrownBy(() -> harbor.as(sam, () -> closings.approve(asked.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void closingThatWasSentBack_canBeAskedForAgain_andTakenBackWithAReason() throws Exception {
        var opened = harbor.open(ana);
        var first = harbor.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "Done."));

        assertThatThrownBy(() -> harbor.as(sam, () -> closings.sendBack(first.id(), " ")))
                .isInstanceOf(Invalid.class);
        harbor.as(sam, () -> closings.sendBack(first.id(), "The records have not come."));
        var second = harbor.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "They have come."));
        harbor.as(sam, () -> closings.approve(second.id()));
        harbor.as(ana, () -> {
            closings.reopen(opened.id(), "The district stopped the services.");
            return opened;
        });

        var again = harbor.as(ana, () -> cases.get(opened.id()));
        assertThat(again.status()).isEqualTo(CaseStatus.OPEN);
        assertThat(again.outcome()).isNull();
        assertThat(told(ana, opened)).startsWith("REOPENED");
    }

    @Test
    void closedCase_isReadOnly_untilItIsOpenedAgain() throws Exception {
        var opened = harbor.open(ana);
        var referred = harbor.as(ana, () -> facts.record(opened.id(), happened("by letter")));
        var asked = harbor.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "Done."));
        harbor.as(sam, () -> closings.approve(asked.id()));
        var closed = harbor.as(ana, () -> cases.get(opened.id()));

        assertReadOnly(() -> facts.record(opened.id(), happened("by phone")));
        assertReadOnly(() -> facts.correct(referred.id(), happened("by mail")));
        assertReadOnly(() -> facts.withdraw(referred.id(), "It was another child."));
        assertReadOnly(() -> cases.change(closed.id(), closed.asChange(), closed.version()));
        assertReadOnly(() -> cases.changeChild(closed.id(), closed.student(), closed.version()));
        assertThatThrownBy(() -> change(ana, opened, Set.of(sam.personId()), "Yours now."))
                .isInstanceOf(Refused.class);

        harbor.as(ana, () -> {
            closings.reopen(opened.id(), "The district stopped the services.");
            return opened;
        });
        assertThat(harbor.as(ana, () -> facts.record(opened.id(), happened("by phone"))))
                .isNotNull();
    }

    @Test
    void offeredCase_thatWasClosedMeanwhile_isNeitherTakenNorDeclined() throws Exception {
        var opened = harbor.open(sam);
        var offer = harbor.as(sam, () -> assignments.offer(opened.id(), ana.personId()));
        harbor.close(opened.id());

        assertReadOnly(() -> assignments.accept(offer.id()));
        assertReadOnly(() -> assignments.decline(offer.id(), "No time."));
    }

    static NewFact happened(String words) {
        return NewFact.of(FactType.CONSENT_RECEIVED, LocalDate.of(2026, 3, 2), words);
    }

    void assertReadOnly(Callable<?> change) {
        assertThatThrownBy(() -> harbor.as(ana, change))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("case.read-only"));
    }

    @Test
    void closing_ofAnotherOrganisation_isNotFound() throws Exception {
        var opened = harbor.open(ana);
        var asked = harbor.as(ana, () -> closings.ask(opened.id(), CaseOutcome.RESOLVED, "Done."));
        var stranger = harbor.stranger();

        assertThatThrownBy(() -> harbor.as(stranger, () -> closings.approve(asked.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> harbor.as(stranger, () -> closings.latestIn(opened.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> told(stranger, opened)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change(stranger, opened, Set.of(stranger.personId()), "Mine now."))
                .isInstanceOf(NotFound.class);
        assertThat(harbor.as(stranger, () -> closings.countWaiting())).isZero();
    }

    /** What happened to the case itself, the latest first. */
    List<String> told(Caller caller, CaseView caseView) throws Exception {
        var own = new TimelineFilter(EnumSet.of(TimelineKind.CASE), null, null, false);
        return harbor.as(caller, () -> timelines.inCase(caseView.id(), own, 0, 20)).entries().stream()
                .map(TimelineEntry::what)
                .toList();
    }

    void change(Caller caller, CaseView caseView, Set<UUID> team, String handOver) throws Exception {
        harbor.as(caller, () -> {
            teams.change(caseView.id(), team, handOver);
            return caseView;
        });
    }
}
