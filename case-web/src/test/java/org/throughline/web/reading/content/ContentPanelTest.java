package org.throughline.web.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.Sent;
import org.throughline.docs.document.TypeGuess;
import org.throughline.docs.recognition.PaperContentService;
import org.throughline.docs.recognition.content.Area;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.NoticeElement;
import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.recognition.content.PlanContent;
import org.throughline.docs.recognition.content.PresentLevel;
import org.throughline.docs.recognition.content.ProgressContent;
import org.throughline.docs.recognition.content.ProgressPoint;
import org.throughline.docs.recognition.content.ServiceOfPlan;
import org.throughline.docs.recognition.content.TestScore;
import org.throughline.docs.recognition.content.UnreadSection;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.address.LitArea;
import org.throughline.web.address.PageAddress;
import org.throughline.web.language.Translations;
import org.throughline.web.layout.Views;

@ViewPackages(classes = ContentPanel.class)
class ContentPanelTest extends BrowserlessTest {

    static final Place LIT = new Place(4, List.of(new Area(4, 500, 1_200, 9_000, 400)));
    static final Place UNLIT = new Place(2, List.of());

    static final PlanContent PLAN = new PlanContent(
            List.of(new PresentLevel("Writing", "Tessa writes six words in three minutes.", true, UNLIT, 0.9)),
            List.of(new Need("Writing", "Needs to plan what she writes.", UNLIT, 0.9)),
            List.of(
                    new Goal(
                            "1",
                            "Writing",
                            "Tessa will write 18 words.",
                            "6 words",
                            "18 words in 3 of 4 samples",
                            "work samples",
                            null,
                            null,
                            List.of("10 words by May"),
                            LIT,
                            0.9),
                    new Goal(
                            "2",
                            null,
                            "Tessa will ask for help.",
                            null,
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            UNLIT,
                            0.4)),
            List.of(new ServiceOfPlan(
                    "Writing instruction",
                    null,
                    45,
                    "4 times per week",
                    null,
                    LocalDate.of(2026, 9, 1),
                    null,
                    null,
                    null,
                    UNLIT,
                    0.9)),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(new UnreadSection("District worksheet C", UNLIT)));

    final Document paper = Sent.read("paper.pdf", 6);

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Views.class);
    }

    @Test
    void plan_isShownWithItsPages_andWithWhatItDoesNotSay() {
        show(DocumentType.IEP, plan(), page());

        assertThat(sections())
                .containsExactly("Goals (2)", "Services (1)", "Needs (1)", "Present levels (1)", "Not understood (1)");
        assertThat(opened()).containsExactly("Goals (2)");
        assertThat(items("Goals (2)").getFirst())
                .contains("Goal 1: Writing", "Page 4", "Tessa will write 18 words.")
                .contains("Starts at", "6 words", "Reached at", "18 words in 3 of 4 samples", "10 words by May")
                .doesNotContain("Check this", "Not stated");
        assertThat(items("Goals (2)").getLast()).contains("Goal 2", "Check this", "Not stated");
        assertThat(items("Services (1)").getFirst())
                .contains("Writing instruction", "45 minutes", "4 times per week", "Sep 1, 2026", "Not stated")
                .doesNotContain("By whom");
        assertThat(items("Not understood (1)").getFirst()).contains("District worksheet C", "Page 2");
    }

    @Test
    void item_leadsToItsPlace_orToItsWordsWhereItsPlaceIsNotKnown() {
        show(DocumentType.IEP, plan(), page());

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .startsWith(
                        lit().path(),
                        DocumentAddress.of(paper.id())
                                .quoting(2, "Tessa will ask for help.")
                                .path());
        assertThat(find(Anchor.class).all())
                .first()
                .satisfies(link -> assertThat(link.getAriaLabel()).contains("Page 4: Goal 1: Writing"));
    }

    /** Whoever followed a link finds the list as it was, with the place marked in it. */
    @Test
    void itemThatIsShown_isMarked_andItsSectionIsOpen() {
        var need = DocumentAddress.of(paper.id()).quoting(2, "Needs to plan what she writes.");

        show(DocumentType.PLAN_504, plan(), need.asText(true));

        assertThat(opened()).containsExactly("Needs (1)");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getElement().hasAttribute("aria-current"))
                .extracting(Anchor::getHref)
                .containsExactly(need.path());
    }

    @Test
    void evaluation_isShownAsItsScores() {
        var score =
                new TestScore("Test of Reading", "Fluency", "84", "standard score", "14", "79", "89", null, UNLIT, 0.5);
        var evaluation = new EvaluationContent(List.of(), List.of(score), List.of(), List.of());

        show(
                DocumentType.EVALUATION,
                new PaperContent(PlanContent.NOTHING, evaluation, ProgressContent.NOTHING, NoticeContent.NOTHING),
                page());

        assertThat(text(find(NativeTableRow.class).all().getLast()))
                .contains(
                        "Fluency",
                        "Test of Reading",
                        "84",
                        "standard score, 79–89, percentile 14",
                        "Page 2",
                        "Check this");
    }

    @Test
    void reportOfProgress_isShownWithItsNumbers() {
        var point = new ProgressPoint(LocalDate.of(2026, 5, 1), 71.5, "%", UNLIT);
        var goal = new GoalProgress("1", null, "Making good progress.", List.of(point), UNLIT, 0.9);

        show(
                DocumentType.PROGRESS_REPORT,
                new PaperContent(
                        PlanContent.NOTHING,
                        EvaluationContent.NOTHING,
                        new ProgressContent(List.of(goal)),
                        NoticeContent.NOTHING),
                page());

        assertThat(items("Progress by goal (1)").getFirst())
                .contains("Goal 1", "Making good progress.", "May 1, 2026: 71.5%");
    }

    @Test
    void notice_isShownWithAllSevenElements_foundOrNot() {
        var action = new NoticeElement(NoticeElement.Code.ACTION, UNLIT, "The district refuses to");

        show(
                DocumentType.PRIOR_WRITTEN_NOTICE,
                new PaperContent(
                        PlanContent.NOTHING,
                        EvaluationContent.NOTHING,
                        ProgressContent.NOTHING,
                        new NoticeContent(List.of(action))),
                page());

        var elements = items("What the law asks of a notice (7)");
        assertThat(elements).hasSize(7);
        assertThat(elements.getFirst())
                .contains("What the school proposes or refuses", "Found", "Page 2", "The district refuses to");
        assertThat(elements.subList(1, 7))
                .allSatisfy(element -> assertThat(element).contains("Not found").doesNotContain("Page"));
    }

    @Test
    void paperOfWhichNothingIsKnown_saysWhy_andOneWithoutSuchPartsNothing() {
        show(DocumentType.IEP, PaperContent.NOTHING, page());
        assertThat(text(panel())).contains("Nothing could be picked out");

        show(DocumentType.PRIOR_WRITTEN_NOTICE, PaperContent.NOTHING, page());
        assertThat(text(panel())).contains("Nothing could be picked out").doesNotContain("Not found");

        show(DocumentType.IEP, null, page());
        assertThat(text(panel())).contains("not read yet");

        show(DocumentType.CORRESPONDENCE, plan(), page());
        assertThat(UI.getCurrent().getChildren().filter(Component::isVisible)).isEmpty();
    }

    @Test
    void panel_isInSpanish_andTheWordsOfThePaperStayAsTheyAre() {
        UI.getCurrent().setLocale(Translations.SPANISH);

        show(DocumentType.IEP, plan(), page());

        assertThat(text(panel())).contains("Lo que dice este documento", "Metas (2)", "Meta 1: Writing", "No lo dice");
        assertThat(items("Servicios (1)").getFirst()).contains("45 minutos");
        assertThat(find(Paragraph.class).all())
                .filteredOn(words -> words.getText().equals("Tessa will write 18 words."))
                .extracting(words -> words.getElement().getAttribute("lang"))
                .containsExactly("en");
    }

    private PaperContent plan() {
        return new PaperContent(PLAN, EvaluationContent.NOTHING, ProgressContent.NOTHING, NoticeContent.NOTHING);
    }

    private PageAddress page() {
        return DocumentAddress.of(paper.id()).page(1);
    }

    private PageAddress lit() {
        return DocumentAddress.of(paper.id()).page(4).lighting(List.of(new LitArea(500, 1_200, 9_000, 400)));
    }

    private void show(DocumentType kind, @Nullable PaperContent content, PageAddress shown) {
        paper.classify(known -> known.guessed(new TypeGuess(kind, 1, "")));
        var service = new PaperContentService() {
            @Override
            public Optional<PaperContent> ofShown(Document document) {
                return Optional.ofNullable(content);
            }
        };
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new ContentPanel(service, paper, shown));
    }

    private Component panel() {
        return find(ContentPanel.class).single();
    }

    private List<String> sections() {
        return find(Details.class).all().stream().map(Details::getSummaryText).toList();
    }

    private List<String> opened() {
        return find(Details.class).all().stream()
                .filter(Details::isOpened)
                .map(Details::getSummaryText)
                .toList();
    }

    private List<String> items(String section) {
        return find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals(section))
                .flatMap(Details::getContent)
                .flatMap(Component::getChildren)
                .map(ContentPanelTest::text)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().strip();
    }
}
