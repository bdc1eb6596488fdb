package org.throughline.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.text.child.page.PlacedWord;

class PlaceTest {

    static final List<PlacedWord> WORDS = List.of(
            new PlacedWord("The", 1000, 1000, 300, 100),
            new PlacedWord("annual", 1400, 1010, 600, 90),
            new PlacedWord("goal,", 2100, 1000, 400, 110),
            new PlacedWord("reading", 1000, 1200, 700, 100),
            new PlacedWord("fluency.", 1800, 1200, 700, 100));

    @Test
    void marksAWordInAnyForm() {
        assertThat(Place.of(WORDS, "goals")).containsExactly(new Place(21, 10, 25, 11.1));
    }

    @Test
    void marksAPhraseAsOne() {
        assertThat(Place.of(WORDS, "\"annual goal\"")).containsExactly(new Place(14, 10, 25, 11.1));
    }

    @Test
    void marksAPhraseOverTwoLinesInBoth() {
        assertThat(Place.of(WORDS, "\"goal, reading fluency\""))
                .containsExactly(new Place(21, 10, 25, 11.1), new Place(10, 12, 25, 13));
    }

    @Test
    void marksTwoWordsThatStandTogetherTwice() {
        assertThat(Place.of(WORDS, "annual fluency")).hasSize(2);
        assertThat(Place.of(List.of(new PlacedWord("reading/writing", 0, 0, 500, 100)), "reading writing"))
                .hasSize(1);
    }

    @Test
    void marksNothingThatIsNotThere() {
        assertThat(Place.of(WORDS, "speech")).isEmpty();
        assertThat(Place.of(List.of(), "goal")).isEmpty();
    }
}
