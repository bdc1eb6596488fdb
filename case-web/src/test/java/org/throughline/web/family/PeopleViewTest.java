package org.throughline.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.consent.ConsentPurpose;
import org.throughline.core.consent.ConsentState;
import org.throughline.core.consent.ConsentsFake;
import org.throughline.core.consent.NewConsent;
import org.throughline.core.duplicate.MergesFake;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.student.Disability;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.DuplicatesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;
import org.throughline.web.student.StudentFields;

@ViewPackages(classes = {PeopleView.class, Views.class})
class PeopleViewTest extends BrowserlessTest {

    static final LocalDate TODAY = CasesFake.FRIDAY;
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final CasesFake cases = new CasesFake();
    final ContactsFake contacts = new ContactsFake(cases);
    final ConsentsFake consents = new ConsentsFake(TODAY);
    final MergesFake merges = new MergesFake(CasesFake.MATEO);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    PeopleView open(Role role) {
        var people = new PeopleFake("Somebody", role);
        Views.makeStaffFrame(people, cases);
        Views.make(
                PeopleView.class,
                () -> new PeopleView(
                        cases,
                        new CaseHeaders(contacts),
                        contacts,
                        consents,
                        new DuplicatesFake(),
                        merges,
                        people.currentUser(),
                        CLOCK));
        return navigate(PeopleView.class, Map.of("id", cases.id.toString()));
    }

    @Test
    void people_areShownWithTheirRelation() {
        var words = words(open(Role.ADVOCATE));

        assertThat(words)
                .contains("People 2", "Lucia Cruz", "mother", "Holds education rights", "(530) 555-0118")
                .contains("Spanish. Best reached through the portal. Can sign in to the portal.")
                .contains("Needs a Spanish interpreter at meetings.")
                .contains("Karen Whitfield", "Case manager. Manzanita Elementary.")
                .contains("Ana Cruz", "2026-0163, Evaluation. Open.")
                .doesNotContain("Possible duplicate");
    }

    @Test
    void newContact_isAddedAndCounted() {
        var view = open(Role.ADVOCATE);
        press("Add family");
        var fields = find(ContactFields.class).single();

        press("Save", 0);
        assertThat(fields.name.getErrorMessage()).isEqualTo("Write the name of this person.");
        assertThat(fields.word.isInvalid()).isTrue();
        fields.name.setValue("Hector Villanueva");
        fields.word.setValue("father");
        fields.email.setValue("no address");
        press("Save", 0);
        assertThat(fields.email.isInvalid()).isTrue();
        fields.email.setValue("");
        press("Save", 0);

        assertThat(contacts.inCase(cases.id)).extracting(RelatedContact::name).contains("Hector Villanueva");
        assertThat(words(view)).contains("Hector Villanueva added.", "People 3");
        assertThat(find(ContactFields.class).all()).isEmpty();
    }

    @Test
    void somebodyKnownFromAnotherChildIsNotWrittenDownTwice() {
        open(Role.ADVOCATE);
        press("Add family");
        var fields = find(ContactFields.class).single();

        fields.known.who.setValue(ContactsFake.KNOWN_ROSA);
        fields.word.setValue("grandmother");

        assertThat(fields.name.getValue()).isEqualTo("Rosa Cruz");
        assertThat(fields.name.isReadOnly()).isTrue();
        press("Save", 0);
        assertThat(contacts.inCase(cases.id))
                .extracting(RelatedContact::contact)
                .contains(ContactsFake.ROSA);
        assertThat(contacts.opened).isFalse();
    }

    @Test
    void whoeverWillReadInThePortalIsNamedAndConfirmed() {
        var view = open(Role.ADVOCATE);
        press("Add family");
        var fields = find(ContactFields.class).single();

        fields.known.who.setValue(ContactsFake.KNOWN_HECTOR);
        fields.word.setValue("father");
        assertThat(words(view)).contains("Hector Villanueva has a portal account and will see what is shared");
        press("Save", 0);

        assertThat(fields.known.opens.getErrorMessage()).startsWith("Confirm that this person may see it");
        assertThat(contacts.inCase(cases.id))
                .extracting(RelatedContact::contact)
                .doesNotContain(ContactsFake.HECTOR);
        fields.known.opens.setValue(true);
        press("Save", 0);
        assertThat(contacts.inCase(cases.id))
                .extracting(RelatedContact::contact)
                .contains(ContactsFake.HECTOR);
        assertThat(contacts.opened).isTrue();
    }

    @Test
    void knownContacts_areToldApartByChildrenAndPhone() {
        open(Role.ADVOCATE);
        press("Add family");
        var who = find(ContactFields.class).single().known.who;

        assertThat(who.getItemLabelGenerator().apply(ContactsFake.KNOWN_ROSA)).isEqualTo("Rosa Cruz. Child: Ana Cruz.");
        assertThat(who.getItemLabelGenerator().apply(ContactsFake.KNOWN_HECTOR))
                .isEqualTo("Hector Villanueva. Children: Ana Cruz, Lena Cruz. (530) 555-0120");
    }

    @Test
    void draftOverAContact_isKept() {
        open(Role.ADVOCATE);
        test(button("Edit Lucia Cruz")).click();
        test(button("Edit Mateo Villanueva-Cruz")).click();

        assertThat(find(ContactFields.class).single().phone.getElement().hasAttribute("data-draft-over"))
                .isTrue();
        assertThat(find(StudentFields.class).single().school.getElement().hasAttribute("data-draft-over"))
                .isTrue();
    }

    @Test
    void aPersonIsEditedWhereItStands() {
        var view = open(Role.ADVOCATE);
        test(button("Edit Lucia Cruz")).click();
        var fields = find(ContactFields.class).single();
        assertThat(fields.phone.getValue()).isEqualTo("(530) 555-0118");
        assertThat(fields.known.isVisible()).isFalse();

        fields.phone.setValue("(530) 555-0199");
        press("Save", 0);

        assertThat(words(view)).contains("(530) 555-0199", "Saved.").doesNotContain("(530) 555-0118");
    }

    @Test
    void removedContact_comesBackWithUndo() {
        var view = open(Role.ADVOCATE);

        test(button("Remove Lucia Cruz")).click();
        assertThat(words(view)).contains("Lucia Cruz is no longer one of this child’s people.", "People 1");
        press("Undo");

        assertThat(words(view)).contains("Lucia Cruz is back.", "People 2");
    }

    @Test
    void theChildIsSavedAlone() {
        var view = open(Role.ADVOCATE);
        test(button("Edit Mateo Villanueva-Cruz")).click();
        var fields = find(StudentFields.class).single();

        fields.firstName.setValue("");
        press("Save", 0);
        assertThat(fields.firstName.getErrorMessage()).isEqualTo("Write the child’s first name.");
        fields.firstName.setValue("Mateo Andrés");
        fields.disabilities.select(Disability.SPECIFIC_LEARNING_DISABILITY);
        press("Save", 0);

        assertThat(cases.get(cases.id).student().disabilities())
                .containsExactly(Disability.SPECIFIC_LEARNING_DISABILITY);
        assertThat(words(view)).contains("Mateo Andrés Villanueva-Cruz", "Specific learning disability");
    }

    @Test
    void aConsentIsRecordedByOneOfTheFamily() {
        var view = open(Role.ADVOCATE);
        press("Add a consent");

        press("Record the consent");
        assertThat(words(view)).contains("No consent or release yet.");
        ComboBox<ConsentPurpose> purpose = box("For what");
        assertThat(purpose.getErrorMessage()).isEqualTo("Choose what was agreed to.");
        purpose.setValue(ConsentPurpose.RELEASE_FROM_SCHOOL);
        ComboBox<RelatedContact> by = box("Given by");
        assertThat(by.getListDataView().getItems())
                .extracting(RelatedContact::name)
                .containsExactly("Lucia Cruz");
        by.setValue(contacts.inCase(cases.id).getFirst());
        press("Record the consent");

        assertThat(words(view)).contains("School may send us records", "In force", "No end");
        assertThat(consents.all()).hasSize(1);
    }

    @Test
    void howAConsentStandsIsAWordAndItIsWithdrawnInTwoSteps() {
        consents.give(cases.id, given(TODAY.plusDays(20)));
        var view = open(Role.ADVOCATE);
        assertThat(words(view)).contains("Ends soon", "Dec 10, 2026");

        test(button("Withdraw: We may send papers to the school, given by Lucia Cruz"))
                .click();
        assertThat(words(view)).contains("That cannot be undone");
        press("Withdraw", 0);

        assertThat(consents.all())
                .singleElement()
                .satisfies(one -> assertThat(one.state(TODAY)).isEqualTo(ConsentState.WITHDRAWN));
        assertThat(words(view)).contains("The consent is withdrawn.", "Withdrawn");
    }

    @Test
    void aSupervisorMergesWhoIsHereTwiceAndTakesItBack() {
        var view = open(Role.SUPERVISOR);
        press("Look for another entry");
        test(button("Merge Mateo Villanueva-Cruz, case 2025-0007, into this child"))
                .click();
        assertThat(merges.mergedIds()).isEmpty();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("will also see the cases of the entry that stays: Lucia Cruz.")
                .contains("will also see the cases that come along (2025-0007): Hector Villanueva.");

        press("Merge the two");

        assertThat(merges.mergedIds()).containsExactly(DuplicatesFake.KNOWN.studentId());
        assertThat(words(view)).contains("Another entry was merged into this child on Nov 20, 2026.");
        press("Undo");
        assertThat(merges.mergedIds()).isEmpty();
        assertThat(words(view)).doesNotContain("Another entry was merged");
    }

    NewConsent given(LocalDate until) {
        return new NewConsent(
                ConsentPurpose.RELEASE_TO_SCHOOL,
                "",
                contacts.inCase(cases.id).getFirst().contact().id(),
                TODAY.minusDays(30),
                until,
                null,
                "");
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return (ComboBox<T>) find(ComboBox.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void press(String text, int which) {
        test(find(Button.class).withText(text).all().get(which)).click();
    }

    private static String words(PeopleView view) {
        return view.getElement().getTextRecursively();
    }
}
