package org.throughline.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.docs.text.protocol.PlacedWord;

class MarkedPlaceTest {

    static final List<PlacedWord> WORDS = List.of(
            new PlacedWord("The", 1000, 1000, 300, 100),
            new PlacedWord("annual", 1400, 1010, 600, 90),
            new PlacedWord("goal,", 2100, 1000, 400, 110),
            new PlacedWord("reading", 1000, 1200, 700, 100),
            new PlacedWord("fluency.", 1800, 1200, 700, 100));

    @Test
    void marksAWordInAnyForm() {
        assertThat(MarkedPlace.of(WORDS, "goals")).containsExactly(new MarkedPlace(21, 10, 25, 11.1));
    }

    @Test
    void marksAPhraseAsOne() {
        assertThat(MarkedPlace.of(WORDS, "\"annual goal\"")).containsExactly(new MarkedPlace(14, 10, 25, 11.1));
    }

    @Test
    void marksAPhraseOverTwoLinesInBoth() {
        assertThat(MarkedPlace.of(WORDS, "\"goal, reading fluency\""))
                .containsExactly(new MarkedPlace(21, 10, 25, 11.1), new MarkedPlace(10, 12, 25, 13));
    }

    @Test
    void marksTwoWordsThatStandTogetherTwice() {
        assertThat(MarkedPlace.of(WORDS, "annual fluency")).hasSize(2);
        assertThat(MarkedPlace.of(List.of(new PlacedWord("reading/writing", 0, 0, 500, 100)), "reading writing"))
                .hasSize(1);
    }

    @Test
    void marksNothingThatIsNotThere() {
        assertThat(MarkedPlace.of(WORDS, "speech")).isEmpty();
        assertThat(MarkedPlace.of(List.of(), "goal")).isEmpty();
    }
}
