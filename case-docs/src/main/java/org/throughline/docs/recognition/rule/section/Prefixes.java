package org.throughline.docs.recognition.rule.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Word;

/** Labels that no sign parts from what stands behind them, as in "Mastered when 8 of 10"; a form repeats them goal by goal. */
final class Prefixes {

    private static final int LONGEST = 4;
    private static final int FEWEST = 2;
    private static final int LOOK_AHEAD = 8;
    private static final double SURE = 0.99;

    /** Sentences begin with them too. */
    private static final Set<String> COMMON = Set.of(
            "given", "dado", "dada", "goal", "goals", "meta", "objective", "objetivo", "by", "progress", "what", "how");

    private final ToDoubleFunction<String> sureness;
    private final Map<String, Integer> counts = new HashMap<>();

    private Prefixes(ToDoubleFunction<String> sureness) {
        this.sureness = sureness;
    }

    static Prefixes none() {
        return new Prefixes(label -> 0);
    }

    static Prefixes of(List<Block> blocks, ToDoubleFunction<String> sureness) {
        var prefixes = new Prefixes(sureness);
        for (var block : blocks) {
            if (block instanceof Block.Paragraph text) {
                var words = Cut.words(text.lines());
                var length = prefixes.candidate(words);
                if (length > 0) {
                    prefixes.counts.merge(key(words, length), 1, Integer::sum);
                }
            }
        }
        return prefixes;
    }

    /** How many words of a paragraph are such a label; 0 if none are. */
    int length(List<Word> words) {
        var length = candidate(words);
        return length > 0 && counts.getOrDefault(key(words, length), 0) >= FEWEST ? length : 0;
    }

    private int candidate(List<Word> words) {
        if (words.stream().limit(LOOK_AHEAD).anyMatch(word -> isStop(word.text())) || isLabel(words, words.size())) {
            return 0;
        }
        for (var length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            if (isLabel(words, length) && !COMMON.contains(key(words, length)) && isParted(words, length)) {
                return length;
            }
        }
        return 0;
    }

    private boolean isLabel(List<Word> words, int length) {
        return length > 0
                && length <= LONGEST
                && words.get(length - 1).text().chars().noneMatch(Character::isDigit)
                && Character.isUpperCase(words.getFirst().text().codePointAt(0))
                && sureness.applyAsDouble(shown(words, length)) >= SURE;
    }

    /** "She will" is one only before a sentence of its own. */
    private static boolean isParted(List<Word> words, int length) {
        var last = NormalizedText.folded(words.get(length - 1).text());
        return !Set.of("will", "shall", "able", "podra", "lograra").contains(last)
                || Character.isUpperCase(words.get(length).text().codePointAt(0));
    }

    private static boolean isStop(String word) {
        return word.endsWith(":") || word.endsWith(".") || word.endsWith("?");
    }

    private static String key(List<Word> words, int length) {
        return NormalizedText.folded(shown(words, length));
    }

    private static String shown(List<Word> words, int length) {
        return words.subList(0, length).stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
