package org.throughline.docs.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.core.problem.Invalid;
import org.throughline.docs.line.Basis;
import org.throughline.docs.line.Link;
import org.throughline.docs.line.LinksOfPlan;
import org.throughline.docs.line.PlanOnPaper;
import org.throughline.docs.recognition.content.PlanContent;

class CorrectedPlanTest {

    static final PlanContent READ = new PlanOnPaper()
            .need("Reading fluency")
            .need("Written expression")
            .goal("Reading fluency", "Wren will read 90 words a minute.", "52 words", "90 words")
            .goal("Written expression", "Wren will write 20 correct word sequences.", "9", "20")
            .service("Specialized reading instruction", 30, "daily")
            .accommodation("Text to speech")
            .content();

    @Test
    void unchangedPlan_keepsItsLinksAsTheyWere() {
        assertThat(CorrectedPlan.as(READ).over(READ, 3)).isEqualTo(READ);
    }

    @Test
    void changedLink_isByPerson_andTheOthersAreStillLookedFor() {
        var changed = new CorrectedPlan(
                READ,
                List.of(
                        link("Reading fluency", List.of("1"), List.of("Specialized reading instruction")),
                        link("Written expression", List.of("2"), List.of("Specialized reading instruction"))));

        assertThat(LinksOfPlan.of(changed.over(READ, 3)))
                .extracting(Link::need, Link::services, Link::basis)
                .containsExactly(
                        tuple("Reading fluency", List.of("Specialized reading instruction"), Basis.INFERRED),
                        tuple("Written expression", List.of("Specialized reading instruction"), Basis.PERSON));
    }

    @Test
    void needToWhichNothingBelongs_byTheWordOfAPerson_getsNothing() {
        var changed = new CorrectedPlan(READ, List.of(link("Reading fluency", List.of(), List.of())));

        assertThat(LinksOfPlan.of(changed.over(READ, 3)))
                .filteredOn(link -> link.need().equals("Reading fluency"))
                .allSatisfy(link -> {
                    assertThat(link.isEmpty()).isTrue();
                    assertThat(link.basis()).isEqualTo(Basis.PERSON);
                });
    }

    @Test
    void personsLink_staysWhenTheRestIsCorrectedLater() {
        var first = new CorrectedPlan(READ, List.of(link("Reading fluency", List.of(), List.of()))).over(READ, 3);

        assertThat(CorrectedPlan.as(first).over(first, 3)).isEqualTo(first);
    }

    @Test
    void goalThatWasTakenOut_isTakenOutOfItsLinks() {
        var without = new PlanOnPaper()
                .need("Reading fluency")
                .need("Written expression")
                .goal("Reading fluency", "Wren will read 90 words a minute.", "52 words", "90 words")
                .service("Specialized reading instruction", 30, "daily")
                .accommodation("Text to speech")
                .content();

        var kept = new CorrectedPlan(without, LinksOfPlan.of(READ)).over(READ, 3);

        assertThat(LinksOfPlan.of(kept)).flatExtracting(Link::goals).containsExactly("1");
    }

    @Test
    void linkToWhatThePlanNeverHad_isRefused() {
        assertThatThrownBy(() -> new CorrectedPlan(READ, List.of(link("Reading fluency", List.of("9"), List.of())))
                        .over(READ, 3))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("“9”");
        assertThatThrownBy(() -> new CorrectedPlan(READ, List.of(link("Swimming", List.of(), List.of()))).over(READ, 3))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void itemOnAPageThatThePaperDoesNotHave_isRefused() {
        assertThat(CorrectedPlan.as(READ).over(READ, 1)).isEqualTo(READ);
        assertThatThrownBy(() -> new CorrectedPlan(READ, List.of()).over(PlanContent.NOTHING, 1))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("page 2");
    }

    private static Link link(String need, List<String> goals, List<String> services) {
        return new Link(need, goals, services, List.of(), Basis.PERSON);
    }
}
