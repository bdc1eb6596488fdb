package org.throughline.docs.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    /** What changed stands in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He reads 54 words a minute.     | He reads 54 words a minute.     | He reads 54 words a minute.     | He reads 54 words a minute.
            He reads 54 words a minute.     | He reads 61 words a minute.     | He reads [54] words a minute.   | He reads [61] words a minute.
            Reading and writing, 45 minutes | Reading, 45 minutes             | Reading [and writing,] 45 minutes | Reading, 45 minutes
            One two.                        | One two. Three four.            | One two.                        | One two. [Three four.]
            He wrote.                       | HE WROTE                        | He wrote.                       | HE WROTE
            Leyó 20 palabras.               | Leyo 20 palabras.               | Leyó 20 palabras.               | Leyo 20 palabras.
            In the fall he sang             | On a day when the sun rose      | [In the fall he sang]           | [On a day when the sun rose]
            """)
    void texts_areToldApartWordByWord(String before, String after, String earlier, String later) {
        var diff = WordDiff.between(before, after);

        assertThat(marked(diff.before())).isEqualTo(earlier);
        assertThat(marked(diff.after())).isEqualTo(later);
    }

    @Test
    void wordThatIsMoved_isGoneInOnePlace_andNewInAnother() {
        var diff = WordDiff.between("first the red one then two more", "first the one then two more red");

        assertThat(marked(diff.before())).isEqualTo("first the [red] one then two more");
        assertThat(marked(diff.after())).isEqualTo("first the one then two more [red]");
    }

    @Test
    void textAgainstNothing_isAllNew() {
        assertThat(marked(WordDiff.between("", "All new.").after())).isEqualTo("[All new.]");
        assertThat(WordDiff.between("  ", "\n").before()).isEmpty();
    }

    @Test
    void longTexts_areComparedAtOnce() {
        var before = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).collect(joining(" "));
        var after = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).collect(joining(" "));

        var diff = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> WordDiff.between("Same " + before, "Same " + after));

        assertThat(diff.before().getFirst().text()).isEqualTo("Same");
        assertThat(diff.before()).hasSize(2);
    }

    private static String marked(List<WordDiff.Passage> passages) {
        return passages.stream()
                .map(passage -> passage.isSame() ? passage.text() : "[" + passage.text() + "]")
                .collect(joining(" "));
    }
}
