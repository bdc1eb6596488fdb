package org.throughline.docs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"", "\"\"", "~", "*", "\" . \"", "!?", "\u0001"})
    void findsNothingWhereNothingIsAsked(String typed) {
        assertThat(TextQuery.of(typed).found()).isInstanceOf(MatchNoDocsQuery.class);
    }

    @Test
    void nothingThatCanBeTypedIsWrong() {
        var random = new Random(42);
        var pieces = "\"~*?:()[]{}^+-!&|\\/ ab éñ\u0000\u0001\ud83d\ude00\ud83d\u202e 12 AND OR NOT IEP~2 test*";
        for (var i = 0; i < 20_000; i++) {
            var typed = new StringBuilder();
            for (var length = random.nextInt(40); length > 0; length--) {
                typed.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            assertThatCode(() -> TextQuery.of(typed.toString()))
                    .as(typed.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void takesTheFirstPartOfANovel() {
        assertThatCode(() -> TextQuery.of("goal ".repeat(100_000))).doesNotThrowAnyException();
        assertThatCode(() -> TextQuery.of("a* b~ ".repeat(10_000))).doesNotThrowAnyException();
    }
}
