package org.throughline.core.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.core.access.Caller;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.fixture.CoreContainer;
import org.throughline.core.fixture.Harbor;
import org.throughline.core.portal.PortalCase;
import org.throughline.core.portal.PortalCaseService;
import org.throughline.core.portal.PortalQuery;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.student.Disability;
import org.throughline.core.student.StudentDetails;

/** The people of a child. */
@ExtendWith(CoreContainer.class)
class ContactServiceTest {

    static final LocalDate BORN = LocalDate.of(2016, 3, 18);
    static final StudentDetails MATEO = StudentDetails.of(
                    "Mateo", "Villanueva-Cruz", BORN, null, "Manzanita", null, "CA", "es")
            .disabilities(List.of(Disability.SPECIFIC_LEARNING_DISABILITY, Disability.AUTISM));

    static final ContactDetails LUCIA = ContactDetails.family("Lucía Cruz", "es");

    static final RelationDetails MOTHER = new RelationDetails("mother", true);

    static final StudentDetails LENA = StudentDetails.of("Lena", "Fischer", null, "3", null, null, "CA", "en");

    @Inject
    Harbor harbor;

    @Inject
    ContactService contacts;

    @Inject
    PortalCaseService portal;

    @Test
    void contact_isAddedChangedEndedAndRestored() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana, MATEO);
        var added = harbor.as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER));
        var id = added.relation().id();
        var called = new ContactDetails(
                ContactSide.FAMILY, "Lucía Cruz", "(530) 555-0118", "lucia@example.org", "es", null, null, null, null);

        var changed = harbor.as(ana, () -> contacts.change(id, called, MOTHER, added.version()));

        assertThat(changed.version()).isGreaterThan(added.version());
        assertThatThrownBy(() -> harbor.as(ana, () -> contacts.change(id, called, MOTHER, added.version())))
                .isInstanceOf(Stale.class);
        assertThat(peopleOf(ana, mateo)).singleElement().satisfies(one -> {
            assertThat(one.contact().details()).isEqualTo(called);
            assertThat(one.relation().holdsEducationRights()).isTrue();
        });
        end(ana, id);
        assertThat(peopleOf(ana, mateo)).isEmpty();
        harbor.as(ana, () -> contacts.restore(id));
        assertThat(peopleOf(ana, mateo)).hasSize(1);
    }

    @Test
    void educationRights_areNeverHeldByASchool() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana, MATEO);
        var teacher = new ContactDetails(
                ContactSide.SCHOOL, "Karen Whitfield", null, null, "en", null, null, "Case manager", "Manzanita");

        assertThatThrownBy(() -> harbor.as(ana, () -> contacts.add(mateo.id(), teacher, MOTHER)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void childrenOfOneMother_areSiblings() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana, MATEO);
        var lena = harbor.open(ana, LENA);
        var lucia =
                harbor.as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER)).contact();

        assertThat(harbor.as(ana, () -> contacts.known("lucia")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.contact().id()).isEqualTo(lucia.id());
                    assertThat(one.children()).containsExactly(MATEO.fullName());
                });
        harbor.as(ana, () -> contacts.relate(lena.id(), lucia.id(), MOTHER, false));

        var related = harbor.as(ana, () -> contacts.tiesOf(mateo.id()));
        assertThat(related.siblings()).extracting(tie -> tie.caseId()).containsExactly(lena.id());
        assertThat(related.otherCases()).isEmpty();
        assertThatThrownBy(() -> harbor.as(ana, () -> contacts.relate(lena.id(), lucia.id(), MOTHER, false)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void contacts_areFoundByTwoLettersOfAnyWordOfTheirName_theFirstWordFirst() throws Exception {
        var ana = harbor.advocate();
        var mateo = harbor.open(ana, MATEO);
        var lena = harbor.open(ana, LENA);
        for (var name : List.of("Ana Lucas", "Lucía Cruz", "Luisa O'Neil", "100%")) {
            harbor.as(ana, () -> contacts.add(mateo.id(), ContactDetails.family(name, "es"), MOTHER));
        }
        var rosa = harbor.as(ana, () -> contacts.add(mateo.id(), ContactDetails.family("Rosa", "es"), MOTHER))
                .contact();
        harbor.as(ana, () -> contacts.relate(lena.id(), rosa.id(), MOTHER, false));

        assertThat(namesBy(ana, "lu")).containsExactly("Lucía Cruz", "Luisa O'Neil", "Ana Lucas");
        assertThat(namesBy(ana, "LUCÍA C")).containsExactly("Lucía Cruz");
        assertThat(namesBy(ana, "cruz luc")).containsExactly("Lucía Cruz");
        assertThat(namesBy(ana, "Cruz, Lucía")).containsExactly("Lucía Cruz");
        assertThat(namesBy(ana, "neil luisa")).isEmpty();
        assertThat(namesBy(ana, "--")).isEmpty();
        assertThat(namesBy(ana, "l")).isEmpty();
        assertThat(namesBy(ana, "")).isEmpty();
        assertThat(namesBy(ana, "%%")).isEmpty();
        assertThat(namesBy(ana, "100%")).containsExactly("100%");
        assertThat(harbor.as(ana, () -> contacts.known("rosa")))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.children()).containsExactlyInAnyOrder(MATEO.fullName(), LENA.fullName()));
        assertThat(harbor.as(ana, () -> contacts.nearby("lu", 2))).hasSize(2);
        assertThat(harbor.as(ana, () -> contacts.nearby("lu", 4))).hasSize(3);
    }

    @Test
    void portal_isOpenedToAKnownContactOnlyWhenThatIsMeant() throws Exception {
        var ana = harbor.advocate();
        var lucia = harbor.family();
        var mateo = harbor.open(ana, MATEO);
        var lena = harbor.open(ana, LENA);
        harbor.account(lucia, mateo, LUCIA);
        var contact = peopleOf(ana, mateo).getFirst().contact().id();

        assertThatThrownBy(() -> harbor.as(ana, () -> contacts.relate(lena.id(), contact, MOTHER, false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("portal");
        assertThat(listed(lucia)).containsExactly(mateo.id());
        harbor.as(ana, () -> contacts.relate(lena.id(), contact, MOTHER, true));

        assertThat(listed(lucia)).containsExactlyInAnyOrder(mateo.id(), lena.id());
    }

    @Test
    void changeOfAContact_letsNobodyReadOfAChild() throws Exception {
        var ana = harbor.advocate();
        var karen = harbor.family();
        var mateo = harbor.open(ana, MATEO);
        harbor.account(
                karen,
                mateo,
                new ContactDetails(ContactSide.SCHOOL, "Karen Whitfield", null, null, "en", null, null, null, null));
        var teacher = peopleOf(ana, mateo).getFirst();
        var aunt = ContactDetails.family("Karen Whitfield", "en");

        assertThatThrownBy(() -> harbor.as(
                        ana,
                        () -> contacts.change(
                                teacher.relation().id(), aunt, new RelationDetails("aunt", false), teacher.version())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("portal");
        assertThat(listed(karen)).isEmpty();
    }

    @Test
    void contact_ofOtherTeamsAlone_isNotFound() throws Exception {
        var ana = harbor.advocate();
        var alex = harbor.advocate();
        var mateo = harbor.open(ana, MATEO);
        var lena = harbor.open(alex, LENA);
        var lucia =
                harbor.as(ana, () -> contacts.add(mateo.id(), LUCIA, MOTHER)).contact();

        assertThat(harbor.as(alex, () -> contacts.known("lucia"))).isEmpty();
        assertThatThrownBy(() -> harbor.as(alex, () -> contacts.relate(lena.id(), lucia.id(), MOTHER, true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void family_seesItsChildThroughARelationInForceAlone() throws Exception {
        var ana = harbor.advocate();
        var lucia = harbor.family();
        var karen = harbor.family();
        var mateo = harbor.open(ana, MATEO);
        harbor.open(ana, LENA);
        var mother = harbor.account(lucia, mateo, LUCIA).id();
        harbor.account(
                karen,
                mateo,
                new ContactDetails(ContactSide.SCHOOL, "Karen Whitfield", null, null, "en", null, null, null, null));

        assertThat(listed(lucia)).containsExactly(mateo.id());
        assertThat(listed(karen)).isEmpty();
        end(ana, mother);
        assertThat(listed(lucia)).isEmpty();
        assertThatThrownBy(() -> harbor.as(lucia, () -> contacts.inCase(mateo.id())))
                .isInstanceOf(NotAllowed.class);
    }

    List<RelatedContact> peopleOf(Caller caller, CaseView caseFile) throws Exception {
        return harbor.as(caller, () -> contacts.inCase(caseFile.id()));
    }

    void end(Caller caller, UUID relationId) throws Exception {
        harbor.as(caller, () -> {
            contacts.end(relationId);
            return relationId;
        });
    }

    static CaseQuery called(String name) {
        return CaseQuery.of(CaseFilter.ALL.text(name));
    }

    List<String> namesBy(Caller caller, String text) throws Exception {
        return harbor.as(caller, () -> contacts.known(text)).stream()
                .map(one -> one.contact().name())
                .toList();
    }

    List<UUID> listed(Caller caller) throws Exception {
        return harbor.as(caller, () -> portal.list(PortalQuery.ALL, 0, 50)).cases().stream()
                .map(PortalCase::id)
                .toList();
    }
}
