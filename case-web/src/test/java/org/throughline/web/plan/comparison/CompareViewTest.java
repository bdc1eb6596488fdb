package org.throughline.web.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.docs.comparison.ComparedPlans;
import org.throughline.docs.comparison.ComparisonService;
import org.throughline.docs.comparison.PlanComparison;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.PapersFake;
import org.throughline.docs.line.PlanOnPaper;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.NoContacts;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {CompareView.class, Views.class})
class CompareViewTest extends BrowserlessTest {

    static final LocalDate MET = LocalDate.of(2026, 2, 5);

    final CasesFake cases = new CasesFake();
    final List<ReadPaper> plans = new ArrayList<>();

    final class Comparisons extends ComparisonService {
        @Override
        public List<ReadPaper> plans(UUID caseId) {
            return plans;
        }

        @Override
        public ComparedPlans compared(UUID caseId, UUID from, UUID to) {
            var before = plans.getFirst();
            var after = plans.getLast();
            return new ComparedPlans(
                    before,
                    after,
                    PlanComparison.between(
                            before.content().plan(), after.content().plan(), Set.of()));
        }
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @BeforeEach
    void advocateIsSignedIn() {
        Views.makeStaffFrame(new PeopleFake("Ana Delgado", Role.ADVOCATE), cases);
        var headers = new CaseHeaders(new NoContacts());
        Views.make(CompareView.class, () -> new CompareView(cases, headers, new Comparisons()));
    }

    @Test
    void caseWithoutAPlan_saysWhatToDo() {
        assertThat(text("plan/compare")).contains("No plan was read yet", "Add documents");
    }

    @Test
    void onePlan_isNotCompared() {
        plans.add(PapersFake.plan(DocumentType.IEP, MET, paper().content()));

        assertThat(text("plan/compare")).contains("There is only one plan of its kind");
    }

    @Test
    void planOfAnotherKind_isNotCompared() {
        plans.add(PapersFake.plan(DocumentType.PLAN_504, MET.minusYears(1), paper().content()));
        plans.add(PapersFake.plan(DocumentType.IEP, MET, paper().content()));
        var from = plans.getFirst().document().id();

        assertThat(text("plan/compare?from=" + from)).contains("An IEP and a 504 plan are not compared");
    }

    @Test
    void copiedGoal_isShownInBothYears() {
        plans.add(PapersFake.plan(DocumentType.IEP, MET.minusYears(1), paper().content()));
        plans.add(PapersFake.plan(DocumentType.IEP, MET, paper().content()));

        var words = text("plan/compare");

        assertThat(words)
                .contains(
                        "1 passage was copied word for word; nothing was dropped", "Copied forward", "Goal 1: Reading")
                .doesNotContain("Specialized reading instruction", "?plan.");
        assertThat(text("plan/compare?show=everything")).contains("Specialized reading instruction", "Stays");
        assertThat(text("plan/compare?show=cut")).contains("Nothing of this kind was found.");
    }

    private static PlanOnPaper paper() {
        return new PlanOnPaper()
                .need("Reading fluency")
                .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .service("Specialized reading instruction", 30, "daily");
    }

    private String text(String page) {
        var parts = page.split("\\?", 2);
        UI.getCurrent()
                .navigate(
                        "staff/cases/" + cases.id + "/" + parts[0],
                        QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
