package org.throughline.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.Situation;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.RelationDetails;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.Tenanted;

/** Consents: given by whom, read by whom, withdrawn once. */
@ExtendWith(CoreContainer.class)
class ConsentServiceTest {

    static final LocalDate BORN = LocalDate.of(2016, 3, 18);
    static final StudentDetails MATEO = StudentDetails.of(
                    "Mateo", "Villanueva-Cruz", BORN, null, "Manzanita", null, "CA", "es")
            .disabilities(List.of(Disability.SPECIFIC_LEARNING_DISABILITY, Disability.AUTISM));

    static final ContactDetails LUCIA = ContactDetails.family("Lucía Cruz", "es");

    static final RelationDetails MOTHER = new RelationDetails("mother", true);

    static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 7);

    @Inject
    Harbor harbor;

    @Inject
    ContactService contacts;

    @Inject
    ConsentService consents;

    @Inject
    CaseFileService cases;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Test
    void consent_isGivenByOneOfTheChildsContacts_andWithdrawnOnce() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana, MATEO);
        var lucia =
                harbor.as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER)).contact();

        var given = consent(ana, mateo, lucia.id(), null);

        assertThat(given.by()).isEqualTo("Lucía Cruz");
        assertThatThrownBy(() -> consent(ana, mateo, UUID.randomUUID(), null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> consent(ana, mateo, lucia.id(), UUID.randomUUID()))
                .isInstanceOf(Invalid.class);
        var id = given.consent().id();
        harbor.as(ana, () -> consents.withdraw(id, LONG_AGO.plusDays(3)));
        assertThat(harbor.as(ana, () -> consents.inCase(mateo.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.consent().withdrawnOn()).isEqualTo(LONG_AGO.plusDays(3)));
        assertThatThrownBy(() -> harbor.as(ana, () -> consents.withdraw(id, LONG_AGO.plusDays(4))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void wordsOfAConsent_areReadWithItsCaseAlone() throws Exception {
        var ana = harbor.advocate();
        var sam = harbor.supervisor();
        var secret = harbor.open(ana, MATEO);
        var open = harbor.as(ana, () -> cases.openFurther(secret.studentId(), CaseType.DISPUTE, Situation.STUCK, ""));
        harbor.restrict(ana, secret.id());
        var lucia =
                harbor.as(ana, () -> contacts.add(secret.id(), LUCIA, MOTHER)).contact();
        var wanted = new NewConsent(ConsentPurpose.OTHER, "Shelter", lucia.id(), LONG_AGO, null, null, "Hidden place");
        var id = harbor.as(ana, () -> consents.give(secret.id(), wanted))
                .consent()
                .id();

        assertThat(wordsOf(ana, open)).isEqualTo("Lucía Cruz: Shelter, Hidden place");
        assertThat(wordsOf(sam, open)).isEqualTo("Lucía Cruz: , ");
        // of an older one it is not known where it was recorded
        harbor.inTransaction(
                ana,
                () -> entityManager
                        .createNativeQuery("update consent set case_id = null")
                        .executeUpdate());
        assertThat(wordsOf(ana, open)).isEqualTo("Lucía Cruz: Shelter, Hidden place");
        assertThat(wordsOf(sam, open)).isEqualTo("Lucía Cruz: , ");
        assertThatThrownBy(() -> harbor.as(sam, () -> consents.withdraw(id, LONG_AGO)))
                .isInstanceOf(Refused.class);
        var withdrawn = harbor.as(ana, () -> consents.withdraw(id, LONG_AGO));
        assertThat(withdrawn.consent().withdrawnOn()).isEqualTo(LONG_AGO);
    }

    @Test
    void withdrawalAtTheSameMomentAsAnother_fails() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana, MATEO);
        var lucia =
                harbor.as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER)).contact();
        var id = consent(ana, mateo, lucia.id(), null).consent().id();

        assertThatThrownBy(() -> harbor.inTransaction(ana, () -> {
                    entityManager.find(Consent.class, id);
                    harbor.inTransaction(ana, () -> consents.withdraw(id, LONG_AGO));
                    // not at the end of the transaction: what is thrown there is wrapped beyond recognition
                    assertThatThrownBy(() -> consents.withdraw(id, LONG_AGO.plusDays(1)))
                            .isInstanceOf(OptimisticLockException.class);
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
        assertThat(harbor.as(ana, () -> consents.inCase(mateo.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.consent().withdrawnOn()).isEqualTo(LONG_AGO));
    }

    GivenConsent consent(Caller advocate, CaseView caseFile, UUID by, @Nullable UUID documentId) throws Exception {
        var given = new NewConsent(ConsentPurpose.RELEASE_FROM_SCHOOL, "", by, LONG_AGO, null, documentId, "");
        return harbor.as(advocate, () -> consents.give(caseFile.id(), given));
    }

    String wordsOf(Caller caller, CaseView caseFile) throws Exception {
        var given = harbor.as(caller, () -> consents.inCase(caseFile.id())).getFirst();
        return given.by() + ": " + given.words() + ", " + given.note();
    }

    static class Undone extends Exception {}

    void end(Caller caller, UUID relationId) throws Exception {
        harbor.as(caller, () -> {
            contacts.end(relationId);
            return relationId;
        });
    }
}
