package org.throughline.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.access.Role;
import org.throughline.docs.comparison.ComparisonService;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.line.DrawnPlan;
import org.throughline.docs.line.LineService;
import org.throughline.docs.line.PapersFake;
import org.throughline.docs.line.PlanOnPaper;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.review.Finding;
import org.throughline.docs.review.FindingCode;
import org.throughline.docs.review.FindingId;
import org.throughline.docs.review.RankedFinding;
import org.throughline.docs.review.ReviewService;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.language.Translations;
import org.throughline.web.layout.CasesFake;
import org.throughline.web.layout.NoContacts;
import org.throughline.web.layout.PeopleFake;
import org.throughline.web.layout.Views;

@ViewPackages(classes = {PlanView.class, Views.class})
class PlanViewTest extends BrowserlessTest {

    static final LocalDate MET = LocalDate.of(2026, 2, 5);

    final CasesFake cases = new CasesFake();
    final List<ReadPaper> plans = new ArrayList<>();
    final List<Finding> open = new ArrayList<>();

    final class Lines extends LineService {
        @Override
        public Optional<DrawnPlan> drawn(UUID caseId) {
            return plans.stream()
                    .filter(plan -> plan.day().isPresent())
                    .reduce((earlier, later) -> later)
                    .map(PapersFake::drawn);
        }
    }

    final class Reviews extends ReviewService {
        @Override
        public List<RankedFinding> of(UUID documentId) {
            return open.stream()
                    .map(finding -> new RankedFinding(new FindingId(documentId, UUID.randomUUID()), finding, 1, null))
                    .toList();
        }
    }

    final class Comparisons extends ComparisonService {
        @Override
        public List<ReadPaper> plans(UUID caseId) {
            return plans;
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
        var clock = Clock.fixed(Instant.parse("2026-11-20T18:00:00Z"), ZoneOffset.UTC);
        Views.make(
                PlanView.class,
                () -> new PlanView(cases, headers, new Lines(), new Reviews(), new Comparisons(), clock));
    }

    @Test
    void caseWithoutAPlan_saysWhatToDo() {
        assertThat(text("plan"))
                .contains("No plan was read yet", "Add documents")
                .doesNotContain("finding");
    }

    @Test
    void planWithoutADay_isNamed() {
        plans.add(PapersFake.undated(paper().content()));

        assertThat(text("plan")).contains("The plan here has no date", "Open IEP.pdf");
    }

    @Test
    void lineThatRunsThrough_isSaid_partByPart() {
        plans.add(PapersFake.plan(DocumentType.IEP, MET, paper().content()));

        assertThat(text("plan"))
                .contains(
                        "IEP of Feb 5, 2026.",
                        "The one need has a line that runs through.",
                        "Reading fluency",
                        "leads to",
                        "Goal 1: Reading",
                        "Specialized reading instruction",
                        "30 minutes, daily, Room 4",
                        "so the lines end at the services")
                .doesNotContain("The line breaks here", "?plan.");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getElement().getAttribute("aria-label") != null)
                .anySatisfy(link -> {
                    assertThat(link.getElement().getAttribute("aria-label")).isEqualTo("Page 2: Goal 1: Reading");
                    assertThat(link.getHref()).contains("page=2");
                });
    }

    @Test
    void brokenLine_isSaidInWords_andCountedBesideTheTab() {
        plans.add(PapersFake.plan(
                DocumentType.IEP, MET, paper().need("Crossing the street").content()));
        open.add(new Finding(FindingCode.NEED_WITHOUT_GOAL, "Crossing the street", 2, "She needs to cross."));

        assertThat(text("plan"))
                .contains(
                        "1 finding",
                        "1 of 2 needs has a line that runs through.",
                        "Nothing was found that follows from: Crossing the street.",
                        "nothing found",
                        "The line breaks here",
                        "Worth asking");
    }

    @Test
    void table_saysTheSame() {
        plans.add(PapersFake.plan(
                DocumentType.IEP, MET, paper().need("Crossing the street").content()));
        open.add(new Finding(FindingCode.NEED_WITHOUT_GOAL, "Crossing the street", 2, "She needs to cross."));

        var words = text("plan?as=table");

        assertThat(words).contains("Reading fluency", "Goal 1: Reading", "Runs through", "Breaks");
        assertThat(find(NativeTable.class).single().getBody().getComponentCount())
                .isEqualTo(2);
    }

    @Test
    void manyNeeds_areCounted() {
        var paper = paper();
        for (var i = 0; i < 12; i++) {
            paper.need("Something else " + i);
        }
        plans.add(PapersFake.plan(DocumentType.IEP, MET, paper.content()));

        assertThat(text("plan")).contains("of 13 needs has a line that runs through.");
    }

    @Test
    void planOfAccommodationsAlone_isToldAsSuch() {
        var only = new PlanOnPaper().accommodation("Extra time on tests").content();
        plans.add(PapersFake.plan(DocumentType.PLAN_504, MET, only));

        assertThat(text("plan"))
                .contains("504 plan of Feb 5, 2026", "no services and 1 accommodation", "Extra time on tests");
    }

    @Test
    void saysItInSpanish() {
        UI.getCurrent().setLocale(Translations.SPANISH);
        plans.add(PapersFake.plan(DocumentType.IEP, MET, paper().content()));

        assertThat(text("plan")).contains("La única necesidad tiene una línea completa.", "lleva a");
    }

    private static PlanOnPaper paper() {
        return new PlanOnPaper()
                .need("Reading fluency")
                .goal("Reading", "Lena will read 90 words correct per minute.", "52", "90")
                .service("Specialized reading instruction", 30, "daily");
    }

    private String text(String page) {
        var parts = page.split("\\?", 2);
        var asked = com.vaadin.flow.router.QueryParameters.fromString(parts.length == 1 ? "" : parts[1]);
        UI.getCurrent().navigate("staff/cases/" + cases.id + "/" + parts[0], asked);
        Component view = (Component) getCurrentView();
        return view.getElement().getTextRecursively();
    }
}
