package org.throughline.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.inquiry.conflict.ConflictHint;
import org.throughline.core.inquiry.conflict.ConflictService;
import org.throughline.core.inquiry.triage.DecisionReason;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.inquiry.triage.InquiryView;
import org.throughline.core.team.AdvocateLoad;
import org.throughline.core.team.Assignment;
import org.throughline.core.team.AssignmentService;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.InquiriesFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {OneInquiryView.class, Views.class})
class OneInquiryViewTest extends BrowserlessTest {

    static class Conflicts extends ConflictService {

        final List<ConflictHint> hints = new ArrayList<>();

        @Override
        public List<ConflictHint> hintsFor(UUID inquiryId) {
            return hints;
        }
    }

    static class Assignments extends AssignmentService {

        @Override
        public List<AdvocateLoad> suggestFor(String language) {
            assertThat(language).isEqualTo("es");
            return List.of(new AdvocateLoad(PeopleFake.ANA.id(), "Ana Delgado", List.of("en", "es"), 4, 28));
        }

        @Override
        public Optional<Assignment> latestOf(UUID caseId) {
            return Optional.of(new Assignment(caseId, PeopleFake.ANA.id(), UUID.randomUUID(), InquiriesFake.MONDAY));
        }
    }

    final InquiriesFake inquiries = new InquiriesFake();
    final Conflicts conflicts = new Conflicts();
    final InquiryView inquiry = inquiries.received(InquiriesFake.told());

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void supervisorIsSignedIn() {
        signIn(Role.SUPERVISOR);
    }

    void signIn(Role role) {
        var people = new PeopleFake("Sam Osei", role);
        Views.makeStaffFrame(people, new CasesFake());
        Views.make(
                OneInquiryView.class,
                () -> new OneInquiryView(inquiries, conflicts, new Assignments(), people, people.currentUser()));
    }

    @Test
    void theFamilyIsReadInItsOwnWords() {
        var view = open();

        assertThat(words(view))
                .contains("Lo suspendieron. <b>No</b> sabemos por qué.", "Is your child suspended", "Lucia Cruz")
                .contains("is it urgent?");
    }

    @Test
    void inquiry_beforeTheConflictCheck_cannotBeTakenOn() {
        var view = open();
        press("Accept …");

        assertThat(button("Open the case").isEnabled()).isFalse();
        assertThat(words(view)).contains("First somebody has to check");
    }

    @Test
    void theCheckNeedsATickAndANote() {
        open();
        press("Save the check");
        var panel = find(ConflictPanel.class).single();
        assertThat(panel.none.isInvalid()).isTrue();

        panel.none.setValue(true);
        press("Save the check");
        assertThat(panel.note.getErrorMessage()).contains("what you looked at");

        panel.note.setValue("Names compared.");
        press("Save the check");
        assertThat(inquiry.triage().conflictCheck()).isNotNull();
        assertThat(words(find(ConflictPanel.class).single())).contains("Checked by Ana Delgado", "Names compared.");
    }

    @Test
    void theCheckedFamilyGetsACaseAndTheChosenAdvocate() {
        inquiries.noConflict(inquiry.inquiry().id(), "Names compared.");
        open();
        press("Accept …");
        var form = find(AcceptForm.class).single();

        assertThat(form.type.getValue()).isEqualTo(CaseType.DISCIPLINE);
        press("Open the case");
        assertThat(form.lastName.getErrorMessage()).contains("last name");
        form.lastName.setValue("Villanueva-Cruz");
        press("Open the case");

        assertThat(inquiries.accepted).singleElement().satisfies(acceptance -> {
            assertThat(acceptance.advocateId()).isEqualTo(PeopleFake.ANA.id());
            assertThat(acceptance.childLastName()).isEqualTo("Villanueva-Cruz");
        });
        assertThat(words(find(DecisionPanel.class).single()))
                .contains("See the case", "Offered to Ana Delgado, who has not answered yet.");
    }

    @Test
    void aChildThatIsWithUsGetsAFurtherCase() {
        var studentId = UUID.randomUUID();
        sameChild("2026-0148", studentId);
        sameChild("2026-0012", studentId);
        inquiries.noConflict(inquiry.inquiry().id(), "Names compared.");
        open();
        press("Accept …");
        var form = find(AcceptForm.class).single();
        assertThat(form.child.getListDataView().getItemCount()).isEqualTo(2);

        press("Open the case");
        assertThat(form.child.getErrorMessage()).contains("whether this is the same child");
        assertThat(inquiries.accepted).isEmpty();
        form.child.setValue(form.child.getListDataView().getItem(0));
        assertThat(form.lastName.isVisible()).isFalse();
        press("Open the case");

        assertThat(inquiries.accepted)
                .singleElement()
                .satisfies(acceptance -> assertThat(acceptance.studentId()).isEqualTo(studentId));
    }

    @Test
    void anotherChildIsANewOne() {
        sameChild("2026-0148", UUID.randomUUID());
        inquiries.noConflict(inquiry.inquiry().id(), "Names compared.");
        open();
        press("Accept …");
        var form = find(AcceptForm.class).single();

        form.child.setValue(form.child.getListDataView().getItem(1));
        assertThat(form.lastName.isVisible()).isTrue();
        form.lastName.setValue("Villanueva-Cruz");
        press("Open the case");

        assertThat(inquiries.accepted)
                .singleElement()
                .satisfies(acceptance -> assertThat(acceptance.studentId()).isNull());
    }

    private void sameChild(String number, UUID studentId) {
        conflicts.hints.add(new ConflictHint(
                ConflictHint.Kind.SAME_CHILD,
                "Mateo Villanueva-Cruz",
                number,
                UUID.randomUUID(),
                null,
                studentId,
                LocalDate.of(2026, 8, 20)));
    }

    @Test
    void decliningNeedsAReasonAndASupervisorCanUndoIt() {
        open();
        press("Decline …");
        var form = find(ReasonForm.class).all().stream()
                .filter(ReasonForm::isVisible)
                .findFirst()
                .orElseThrow();
        test(form.save).click();
        assertThat(form.reason.getErrorMessage()).contains("Give the reason");

        form.reason.setValue(DecisionReason.OTHER);
        test(form.save).click();
        assertThat(form.words.isInvalid()).isTrue();
        form.words.setValue("Moved away.");
        test(form.save).click();

        assertThat(inquiry.triage().status()).isEqualTo(InquiryStatus.DECLINED);
        press("Undo: look at it again");
        assertThat(inquiry.triage().status()).isEqualTo(InquiryStatus.IN_TRIAGE);
    }

    @Test
    void anAdvocateCannotUndoWhatWasDeclined() {
        inquiries.decline(inquiry.inquiry().id(), DecisionReason.OUT_OF_AREA, "");
        signIn(Role.ADVOCATE);
        open();

        assertThat(find(Button.class).withText("Undo: look at it again").all()).isEmpty();
    }

    @Test
    void hintsLeadToWhatLooksAlike() {
        var caseId = UUID.randomUUID();
        conflicts.hints.add(new ConflictHint(
                ConflictHint.Kind.OTHER_SIDE,
                "Hector Villanueva",
                "2026-0148",
                caseId,
                null,
                UUID.randomUUID(),
                LocalDate.of(2026, 8, 20)));
        open();

        assertThat(words(find(ConflictPanel.class).single())).contains("Other side", "Hector Villanueva", "2026-0148");
        find(ConflictPanel.class).single().others.setValue("Hector Villanueva");
        press("Save the names and look again");
        assertThat(inquiry.triage().otherParties()).isEqualTo("Hector Villanueva");
    }

    @Test
    void otherNamesNeedAnotherCheck() {
        inquiries.noConflict(inquiry.inquiry().id(), "Names compared.");
        open();
        assertThat(find(ConflictPanel.class).single().save.isAttached()).isFalse();

        find(ConflictPanel.class).single().others.setValue("Hector Villanueva");
        press("Save the names and look again");

        var panel = find(ConflictPanel.class).single();
        assertThat(words(panel)).contains("The names have changed since somebody checked.");
        assertThat(panel.save.isAttached()).isTrue();
        panel.none.setValue(true);
        panel.note.setValue("Hector, too.");
        press("Save the check");
        assertThat(words(find(ConflictPanel.class).single())).doesNotContain("The names have changed");
    }

    @Test
    void oneButtonLeadsOn() {
        inquiries.noConflict(inquiry.inquiry().id(), "Names compared.");
        open();
        assertThat(primary()).containsExactly("Accept …");

        press("Refer …");

        assertThat(primary()).containsExactly("Refer the family");
    }

    @Test
    void theTriageIsSaved() {
        open();
        var panel = find(TriagePanel.class).single();
        panel.urgent.setValue(true);
        panel.recommendation.setValue("Take them.");
        test(panel.save).click();

        assertThat(inquiry.triage().isUrgent()).isTrue();
        assertThat(inquiry.triage().recommendation()).isEqualTo("Take them.");
        assertThat(inquiry.triage().status()).isEqualTo(InquiryStatus.IN_TRIAGE);
    }

    private List<String> primary() {
        return find(Button.class).all().stream()
                .filter(button -> button.isVisible() && isShown(button))
                .filter(button -> button.getThemeNames().contains(ButtonVariant.LUMO_PRIMARY.getVariantName()))
                .map(Button::getText)
                .toList();
    }

    private static boolean isShown(Component component) {
        return component.isVisible()
                && component.getParent().map(OneInquiryViewTest::isShown).orElse(true);
    }

    private OneInquiryView open() {
        return navigate(
                OneInquiryView.class, Map.of("id", inquiry.inquiry().id().toString()));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void press(String text) {
        test(button(text)).click();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
