package org.throughline.docs.recognition.rule.plan.support;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.content.Accommodation;
import org.throughline.docs.recognition.rule.plan.Sheet;

class SupportsTest {

    @Test
    void accommodationsOfATable_areItsFirstColumn() {
        assertThat(accommodations(new Sheet()
                        .heading("Program Accommodations")
                        .table(
                                "Accommodation | Dates | Location",
                                "Extra time | daily | Class",
                                "N/A |  | ",
                                "Quiet seat | daily | Class")))
                .containsExactly("Extra time", "Quiet seat");
    }

    @Test
    void accommodations_withBoxes_areThoseThatAreTicked() {
        assertThat(accommodations(new Sheet()
                        .heading("Accommodations")
                        .text("☒ Large print")
                        .text("☐ Braille")
                        .text("☒ Breaks on request")))
                .containsExactly("Large print", "Breaks on request");
    }

    @Test
    void accommodations_partedByCommas_areSeveral() {
        assertThat(accommodations(new Sheet()
                        .heading("Acomodos")
                        .text("asiento cerca de la maestra, tiempo y medio en exámenes,"
                                + " instrucciones leídas en voz alta.")))
                .hasSize(3);
    }

    @Test
    void accommodations_ofTests_areNotThoseOfTheClassroom() {
        assertThat(accommodations(new Sheet().heading("Testing Accommodations").text("Extended time")))
                .isEmpty();
    }

    @Test
    void placement_behindThePromptForIt_isTheExplanation() {
        var sheet = new Sheet()
                .heading("Least Restrictive Environment")
                .text("Explain the extent to which the student will not participate with nondisabled peers:"
                        + " Ana leaves her class for speech because she needs a quiet room.");

        assertThat(requireNonNull(PlacementReader.read(sheet.layout(), sheet.sections()))
                        .text())
                .isEqualTo("Ana leaves her class for speech because she needs a quiet room.");
    }

    @Test
    void placement_ofWhichOnlyThePromptIsPrinted_isNone() {
        var sheet = new Sheet()
                .heading("Least Restrictive Environment")
                .text("Explain the extent to which the student will not participate with nondisabled peers: ________")
                .text("Transportation: none");

        assertThat(PlacementReader.read(sheet.layout(), sheet.sections())).isNull();
    }

    @Test
    void extendedYear_withAReason_isConsidered() {
        var sheet = new Sheet()
                .heading("Extended School Year")
                .text("☐ Yes ☒ No The team looked at data of two breaks and found no loss of skills.");

        assertThat(requireNonNull(ExtendedYearReader.read(sheet.layout(), sheet.sections()))
                        .text())
                .isEqualTo("The team looked at data of two breaks and found no loss of skills.");
    }

    @Test
    void extendedYear_withNothingTicked_isNone() {
        var sheet = new Sheet().heading("Extended School Year").text("Decision: ☐ eligible ☐ not eligible");

        assertThat(ExtendedYearReader.read(sheet.layout(), sheet.sections())).isNull();
    }

    @Test
    void transition_thatIsNotYetRequired_isNone() {
        var sheet = new Sheet().heading("Transition").text("Not applicable until the student turns sixteen years old.");

        assertThat(TransitionReader.read(sheet.layout(), sheet.sections())).isNull();
    }

    @Test
    void transition_withGoals_isThem() {
        var sheet = new Sheet()
                .heading("Postsecondary Transition")
                .text("After high school Ana will study nursing at a college.")
                .text("Ana likes animals.");

        assertThat(requireNonNull(TransitionReader.read(sheet.layout(), sheet.sections()))
                        .text())
                .isEqualTo("After high school Ana will study nursing at a college.");
    }

    private static List<String> accommodations(Sheet sheet) {
        return AccommodationsReader.read(sheet.layout(), sheet.sections()).stream()
                .map(Accommodation::text)
                .toList();
    }
}
