package org.throughline.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.Situation;
import org.throughline.core.inquiry.IntakeQuestion;
import org.throughline.core.inquiry.conflict.ConflictHint;
import org.throughline.core.inquiry.conflict.ConflictService;
import org.throughline.core.inquiry.triage.InquiryChange;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.core.team.AdvocateLoad;
import org.throughline.core.team.Assignment;
import org.throughline.core.team.AssignmentService;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.InquiriesFake;
import org.throughline.web.layout.OrganisationFake;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {InquiriesView.class, Views.class})
class InquiriesViewTest extends BrowserlessTest {

    static final Clock FRIDAY = Clock.fixed(InquiriesFake.MONDAY.plus(Duration.ofDays(4)), ZoneOffset.UTC);
    static final AuthSettings SETTINGS = new AuthSettings(
            URI.create("http://localhost:8080"),
            URI.create("http://localhost:8180/realms/throughline"),
            "client",
            "secret",
            "secret",
            URI.create("http://localhost:8180/admin/realms/throughline"),
            Duration.ofMinutes(30));

    static class NoConflicts extends ConflictService {

        @Override
        public List<ConflictHint> hintsFor(UUID inquiryId) {
            return List.of();
        }
    }

    static class NoAssignments extends AssignmentService {

        @Override
        public List<AdvocateLoad> suggestFor(String language) {
            return List.of();
        }

        @Override
        public Optional<Assignment> latestOf(UUID caseId) {
            return Optional.empty();
        }
    }

    final InquiriesFake inquiries = new InquiriesFake();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        var people = new PeopleFake("Ana Delgado", Role.ADVOCATE);
        Views.makeStaffFrame(people, new CasesFake());
        Views.make(
                InquiriesView.class,
                () -> new InquiriesView(inquiries, people, new OrganisationFake(), SETTINGS, FRIDAY));
        Views.make(NewInquiryView.class, () -> new NewInquiryView(inquiries, people.currentUser(), FRIDAY));
        Views.make(
                OneInquiryView.class,
                () -> new OneInquiryView(
                        inquiries, new NoConflicts(), new NoAssignments(), people, people.currentUser()));
    }

    @Test
    void waitingInquiries_areListedAndCounted() {
        inquiries.received(InquiriesFake.told());
        var view = navigate(InquiriesView.class);

        assertThat(view.count.getText()).isEqualTo("One inquiry.");
        assertThat(test(view.grid).getRow(0).inquiry().told().caller().name()).isEqualTo("Lucia Cruz");
        view.status.setValue(InquiryStatus.DECLINED);
        assertThat(view.count.getText()).isEqualTo("No inquiries.");
    }

    @Test
    void row_saysWhenTheFamilyCame_whatItSpeaks_whereItIsCalled_andWhoLooksIntoIt() {
        var mateo = inquiries.received(InquiriesFake.told());
        mateo.triage()
                .change(
                        new InquiryChange(InquiriesFake.told(), true, PeopleFake.ANA.id(), "", ""),
                        InquiriesFake.told());

        var view = navigate(InquiriesView.class);

        assertThat(cell(view, 0)).contains("Mateo", "Lucia Cruz", "510 555 0134");
        assertThat(cell(view, 1)).contains("Nov 16, 2026", "Waiting for 4 days");
        assertThat(cell(view, 2)).contains("Speaks Spanish");
        assertThat(cell(view, 3)).startsWith("Urgent").contains("Ana Delgado is looking into it");
    }

    String cell(InquiriesView view, int column) {
        return test(view.grid).getCellComponent(0, column).getElement().getTextRecursively();
    }

    @Test
    void aClosedFormIsSaid() {
        assertThat(navigate(InquiriesView.class).getElement().getTextRecursively())
                .contains("The public form is closed.");
    }

    @Test
    void call_withMissingFields_saysSoAtTheField() {
        var view = navigate(NewInquiryView.class);
        test(view.save).click();

        assertThat(inquiries.all).isEmpty();
        assertThat(view.wrong.isVisible()).isTrue();
        assertThat(view.form.name.isInvalid()).isTrue();
        assertThat(view.form.state.isInvalid()).isTrue();
    }

    @Test
    void aCallIsWrittenDownWithTheQuestionsOfItsSituation() {
        var view = navigate(NewInquiryView.class);
        view.form.name.setValue("Marcus Lee");
        view.form.firstName.setValue("June");
        view.form.state.setValue("CA");
        view.form.situation.setValue(Situation.HAS_IEP);
        Objects.requireNonNull(view.form.answers.get(IntakeQuestion.NOT_GIVEN)).setValue("speech");
        Objects.requireNonNull(view.form.answers.get(IntakeQuestion.REFUSED))
                .setValue("typed before the situation was changed");
        test(view.save).click();

        assertThat(inquiries.all).singleElement().satisfies(written -> {
            assertThat(written.inquiry().told().answers()).isEqualTo(Map.of(IntakeQuestion.NOT_GIVEN, "speech"));
            assertThat(written.inquiry().createdBy()).isNotNull();
        });
        assertThat(getCurrentView()).isInstanceOf(OneInquiryView.class);
    }
}
