package org.throughline.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Situation;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.fixture.InOrganisation;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.InquiryContents;
import org.throughline.core.inquiry.triage.Acceptance;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.staff.AdvocateProfileService;
import org.throughline.core.student.StudentDetails;

/** Cases that are offered to an advocate, taken or declined. */
@ExtendWith(CoreContainer.class)
class AssignmentServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    InOrganisation organisations;

    @Inject
    InquiryService inquiries;

    @Inject
    AssignmentService assignments;

    @Inject
    CaseFileService cases;

    @Inject
    TeamService teams;

    @Inject
    AdvocateProfileService profiles;

    Caller ana;
    Caller sam;

    @BeforeEach
    void anAdvocateAndASupervisor() throws Exception {
        ana = harbor.advocate();
        sam = harbor.supervisor();
    }

    @Test
    void declinedCase_isLeftToNobody_andCanBeOfferedAgain() throws Exception {
        var id = checked(InquiryContents.about("Mateo", "Cruz"));
        var caseId = Objects.requireNonNull(harbor.as(sam, () -> inquiries.accept(id, acceptance(ana.personId())))
                .triage()
                .caseId());
        var offered = harbor.as(ana, assignments::offeredToMe).getFirst().id();

        assertThatThrownBy(() -> harbor.as(ana, () -> assignments.decline(offered, " ")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> harbor.as(sam, () -> assignments.accept(offered)))
                .isInstanceOf(NotFound.class);
        harbor.as(ana, () -> assignments.decline(offered, "I know the family."));

        assertThatThrownBy(() -> harbor.as(ana, () -> cases.get(caseId))).isInstanceOf(NotFound.class);
        assertThat(harbor.as(sam, () -> cases.get(caseId)).team()).isEmpty();
        assertThat(harbor.as(sam, () -> assignments.latestOf(caseId)))
                .hasValueSatisfying(latest -> assertThat(latest.state()).isEqualTo(AssignmentState.DECLINED));
        var again = harbor.as(sam, () -> assignments.offer(caseId, ana.personId()));
        assertThat(harbor.as(ana, () -> assignments.accept(again.id())).state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(harbor.as(ana, assignments::offeredToMe)).isEmpty();
    }

    @Test
    void restrictedCase_cannotBeDeclinedByTheLastOneOnIt() throws Exception {
        var id = checked(InquiryContents.about("Mateo", "Cruz"));
        var caseId = Objects.requireNonNull(harbor.as(sam, () -> inquiries.accept(id, acceptance(ana.personId())))
                .triage()
                .caseId());
        harbor.restrict(ana, caseId);
        var offered = harbor.as(ana, assignments::offeredToMe).getFirst().id();

        assertThatThrownBy(() -> harbor.as(ana, () -> assignments.decline(offered, "I know the family.")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nobody would see");
        assertThat(harbor.as(ana, () -> cases.get(caseId)).team()).hasSize(1);
        assertThat(harbor.as(ana, assignments::offeredToMe)).hasSize(1);
        harbor.as(ana, () -> {
            var samToo = Set.of(ana.personId(), sam.personId());
            teams.change(caseId, samToo, "");
            return samToo;
        });
        harbor.as(ana, () -> assignments.decline(offered, "I know the family."));

        assertThat(harbor.as(sam, () -> cases.get(caseId)).team())
                .extracting(CaseView.Advocate::id)
                .containsExactly(sam.personId());
    }

    @Test
    void case_isOfferedAgainWhenTheAdvocateWasTakenOffTheTeam() throws Exception {
        var alex = harbor.advocate();
        var blair = harbor.person(Role.ADVOCATE, Role.SUPERVISOR);
        var id = checked(InquiryContents.about("Mateo", "Cruz"));
        var caseId = Objects.requireNonNull(harbor.as(sam, () -> inquiries.accept(id, acceptance(blair.personId())))
                .triage()
                .caseId());
        var first = harbor.as(blair, assignments::offeredToMe).getFirst().id();
        assertThatThrownBy(() -> harbor.as(sam, () -> assignments.offer(caseId, alex.personId())))
                .isInstanceOf(Refused.class);
        harbor.as(sam, () -> {
            teams.change(caseId, Set.of(), "Blair is ill.");
            return caseId;
        });

        assertThatThrownBy(() -> harbor.as(ana, () -> assignments.offer(caseId, ana.personId())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> harbor.as(sam, () -> assignments.offer(caseId, sam.personId())))
                .isInstanceOf(Invalid.class);
        harbor.as(sam, () -> assignments.offer(caseId, alex.personId()));

        assertThat(harbor.as(alex, assignments::offeredToMe))
                .extracting(OfferedCase::caseId)
                .containsExactly(caseId);
        assertThatThrownBy(() -> harbor.as(blair, () -> assignments.accept(first)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> harbor.as(blair, () -> assignments.decline(first, "I am ill.")))
                .isInstanceOf(Refused.class);
        var otherOrganisation = organisations.newOrganisation();
        var stranger = organisations.newPerson(otherOrganisation, Role.ADVOCATE, Role.SUPERVISOR);
        assertThatThrownBy(() -> harbor.as(stranger, () -> assignments.offer(caseId, stranger.personId())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void advocateWhoSpeaksTheLanguage_isSuggestedFirst() throws Exception {
        var alex = harbor.advocate();
        harbor.as(sam, () -> profiles.change(alex.personId(), List.of("en", "es"), 28, 0));
        harbor.as(
                ana,
                () -> cases.open(new NewCase(
                        StudentDetails.of("Noor", "Haddad", null, null, null, null, "CA", "ar"),
                        CaseType.EVALUATION,
                        Situation.STUCK,
                        "")));

        var suggested = harbor.as(sam, () -> assignments.suggestFor("es"));

        assertThat(suggested).first().satisfies(load -> {
            assertThat(load.id()).isEqualTo(alex.personId());
            assertThat(load.agreed()).isEqualTo(28);
        });
        assertThat(suggested).last().satisfies(load -> assertThat(load.open()).isEqualTo(1));
        assertThatThrownBy(() -> harbor.as(sam, () -> profiles.change(alex.personId(), List.of("en"), 28, 0)))
                .isInstanceOf(Stale.class);
    }

    UUID checked(InquiryContent content) throws Exception {
        var id = written(content).inquiry().id();
        harbor.as(ana, () -> inquiries.noConflict(id, "Names compared."));
        return id;
    }

    InquiryView written(InquiryContent content) throws Exception {
        return harbor.as(ana, () -> inquiries.write(content, false));
    }

    static Acceptance acceptance(@Nullable UUID advocateId) {
        return new Acceptance(CaseType.DISPUTE, advocateId, null, null, null);
    }
}
