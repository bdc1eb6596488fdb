package org.throughline.core.inquiry.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.core.family.Relations;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.InquiryContents;
import org.throughline.core.inquiry.triage.Acceptance;
import org.throughline.core.inquiry.triage.InquiryChange;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.student.StudentDetails;

/** Hints at conflicts and at children who are known. */
@ExtendWith(CoreContainer.class)
class ConflictServiceTest {

    @Inject
    Harbor harbor;

    @Inject
    InquiryService inquiries;

    @Inject
    ConflictService conflicts;

    @Inject
    Relations relations;

    Caller ana;
    Caller sam;

    @BeforeEach
    void anAdvocateAndASupervisor() throws Exception {
        ana = harbor.advocate();
        sam = harbor.supervisor();
    }

    @Test
    void hints_nameOnlyCasesThatTheCallerMaySee() throws Exception {
        var known = StudentDetails.of("Mateo", "Cruz", LocalDate.of(2016, 3, 18), null, null, null, "CA", "es");
        var open = harbor.open(ana, known);
        harbor.inTransaction(ana, () -> {
            var hector = new Contact(ContactDetails.family("Héctor Cruz", "es"), null);
            relations.add(hector, new Relation(open.studentId(), hector, new RelationDetails("father", false)));
            return open;
        });
        var view = written(InquiryContents.about("mateo", "CRUZ"));
        var id = view.inquiry().id();
        var earlier = written(InquiryContents.about("Sofía", "Marín")).inquiry().id();
        harbor.as(
                ana,
                () -> inquiries.change(
                        id,
                        new InquiryChange(
                                InquiryContents.about("mateo", "CRUZ"), false, null, "", "Hector Cruz\nNobody Else"),
                        view.triage().version()));

        assertThat(harbor.as(ana, () -> conflicts.hintsFor(id)))
                .extracting(ConflictHint::kind, ConflictHint::caseId, ConflictHint::inquiryId)
                .contains(
                        tuple(ConflictHint.Kind.OTHER_SIDE, open.id(), null),
                        tuple(ConflictHint.Kind.SAME_CHILD, open.id(), null),
                        tuple(ConflictHint.Kind.ASKED_BEFORE, null, earlier));
        var alex = harbor.advocate();
        assertThat(harbor.as(alex, () -> conflicts.hintsFor(id)))
                .extracting(ConflictHint::kind)
                .containsExactly(ConflictHint.Kind.ASKED_BEFORE);
    }

    @Test
    void inquiry_thatBecameACase_isNotWarnedOfThatCase() throws Exception {
        var id = written(InquiryContents.about("Diego", "Mendoza")).inquiry().id();
        var acceptance = new Acceptance(CaseType.DISPUTE, null, "Nobody of them is known.", null, null);

        var accepted = harbor.as(ana, () -> inquiries.accept(id, acceptance));

        assertThat(accepted.triage().caseId()).isNotNull();
        assertThat(harbor.as(ana, () -> conflicts.hintsFor(id)))
                .extracting(ConflictHint::caseId)
                .doesNotContain(accepted.triage().caseId());
    }

    InquiryView written(InquiryContent content) throws Exception {
        return harbor.as(ana, () -> inquiries.write(content, false));
    }
}
