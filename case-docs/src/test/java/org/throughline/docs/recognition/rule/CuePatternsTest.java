package org.throughline.docs.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.throughline.docs.recognition.rule.kind.Weights;

class CuePatternsTest {

    private static final List<Pattern> ODD = List.of(
            Pattern.compile("\\biep\\b"),
            Pattern.compile("(?m)^(dear|hello) "),
            Pattern.compile("(re-?)?evaluation"),
            Pattern.compile("re: .{0,8}request"),
            Pattern.compile("[a-z]+ing"),
            Pattern.compile("x"),
            Pattern.compile("(?<!no )consent"));

    private static final List<Pattern> CUES =
            Weights.cues().stream().map(Weights.Cue::words).toList();

    @Test
    void findsWhatEachPatternAloneFinds() {
        for (var patterns : List.of(ODD, CUES)) {
            var cues = new CuePatterns(patterns);
            var random = new Random(5);
            for (var round = 0; round < 400; round++) {
                var text = text(random, patterns);
                assertThat(cues.in(text)).describedAs(text).isEqualTo(oneByOne(patterns, text));
            }
        }
    }

    @Test
    void findsTheLastLetter() {
        assertThat(new CuePatterns(ODD).in("and then x").values()).containsExactly("x");
        assertThat(new CuePatterns(ODD).in("")).isEmpty();
    }

    @Test
    void refusesMoreThanItCanHold() {
        assertThatThrownBy(() -> new CuePatterns(Collections.nCopies(65, ODD.getFirst())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Pattern, String> oneByOne(List<Pattern> patterns, String text) {
        var found = new HashMap<Pattern, String>();
        for (var pattern : patterns) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                found.put(pattern, matcher.group());
            }
        }
        return found;
    }

    /** Pieces of the patterns themselves, so that much is found and more is nearly found. */
    private static String text(Random random, List<Pattern> patterns) {
        var text = new StringBuilder();
        for (var piece = 0; piece < 40; piece++) {
            var words = patterns.get(random.nextInt(patterns.size())).pattern().replaceAll("[\\\\^(?:)<!\\[\\]{}]", "");
            var alternatives = Pattern.compile("|", Pattern.LITERAL).split(words, -1);
            var one = alternatives[random.nextInt(alternatives.length)];
            text.append(random.nextInt(4) == 0 ? one.substring(0, one.length() / 2) : one)
                    .append(List.of(" ", "\n", "", "ñ", "no ").get(random.nextInt(5)));
        }
        return text.toString();
    }
}
