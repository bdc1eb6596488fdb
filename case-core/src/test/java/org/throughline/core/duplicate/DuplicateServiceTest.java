package org.throughline.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.student.Disability;
import org.throughline.core.student.Likeness;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.Tenanted;

/** Hints that a child may be here already. */
@ExtendWith(CoreContainer.class)
class DuplicateServiceTest {

    static final LocalDate BORN = LocalDate.of(2016, 3, 18);
    static final StudentDetails MATEO = StudentDetails.of(
                    "Mateo", "Villanueva-Cruz", BORN, null, "Manzanita", null, "CA", "es")
            .disabilities(List.of(Disability.SPECIFIC_LEARNING_DISABILITY, Disability.AUTISM));

    @Inject
    Harbor harbor;

    @Inject
    DuplicateService duplicates;

    @Inject
    BackfillNameSounds backfillNameSounds;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Test
    void hints_areOfVisibleCasesAlone() throws Exception {
        var ana = harbor.advocate();
        var alex = harbor.advocate();
        var sam = harbor.supervisor();
        var mateo = harbor.open(ana, MATEO);

        assertThat(hints(ana, "matteo", "vilanueva")).singleElement().satisfies(one -> {
            assertThat(one.caseId()).isEqualTo(mateo.id());
            assertThat(one.likeness()).isEqualTo(new Likeness(Likeness.Name.SOUNDS_ALIKE, Likeness.Birth.SAME_BIRTH));
        });
        assertThat(hints(alex, "Mateo", "Villanueva-Cruz")).isEmpty();
        assertThat(hints(sam, "Villanueva", "Mateo")).hasSize(1);
        harbor.restrict(ana, mateo.id());
        assertThat(hints(sam, "Mateo", "Villanueva-Cruz")).isEmpty();
        assertThat(hints(ana, "Lena", "Fischer")).isEmpty();
    }

    @Test
    void childWithOneName_isHintedAt_byTheNameOrByTheDayOfBirth() throws Exception {
        var ana = harbor.advocate();
        harbor.open(ana, StudentDetails.of("Suharto", "", BORN, null, null, null, "CA", "id"));

        assertThat(hints(ana, "Suharto", ""))
                .singleElement()
                .satisfies(one -> assertThat(one.likeness())
                        .isEqualTo(new Likeness(Likeness.Name.SAME_NAME, Likeness.Birth.SAME_BIRTH)));
        assertThat(hints(ana, "Suharto", "Putra"))
                .singleElement()
                .satisfies(one -> assertThat(one.likeness())
                        .isEqualTo(new Likeness(Likeness.Name.NAME_IN_PART, Likeness.Birth.SAME_BIRTH)));
        assertThat(harbor.as(ana, () -> duplicates.alike("Suharto", "", null))).hasSize(1);
    }

    @Test
    void hints_ofChildrenWithoutASound_comeAfterTheBackfill() throws Exception {
        var ana = harbor.advocate();
        harbor.open(ana, MATEO);
        harbor.inTransaction(
                ana,
                () -> entityManager
                        .createNativeQuery("update student set sound = '', sound_too = ''")
                        .executeUpdate());

        var unheard = harbor.as(ana, () -> duplicates.alike("Matteo", "Vilanueva", null));
        var heard = backfillNameSounds.in(harbor.tenant());
        var found = harbor.as(ana, () -> duplicates.alike("Matteo", "Vilanueva", null));

        assertThat(unheard).isEmpty();
        assertThat(heard).isEqualTo(1);
        assertThat(found).hasSize(1);
        assertThat(backfillNameSounds.in(harbor.tenant())).isZero();
    }

    List<PossibleDuplicate> hints(Caller caller, String firstName, String lastName) throws Exception {
        return harbor.as(caller, () -> duplicates.alike(firstName, lastName, BORN));
    }
}
