package org.throughline.docs.recognition.rule.lexicon;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Concepts with the words that labels have for them. A line of its file: the concept, a tab, the words that a label must
 * hold (each with its alternatives parted by {@code |}, {@code *} at its end where it may go on), and, behind another tab,
 * words that it must not hold. Lines that begin with {@code #} are notes.
 */
public final class Lexicon<C> {

    private static final int LONGEST = 400;

    private record Entry<C>(C concept, List<List<String>> words, List<String> without, String line) {

        Optional<Match<C>> match(List<String> label) {
            if (words.size() > label.size()) {
                return Optional.empty();
            }
            var used = new boolean[label.size()];
            for (var wanted : words) {
                var place = placeOf(wanted, label, used);
                if (place < 0) {
                    return Optional.empty();
                }
                used[place] = true;
            }
            if (!without.isEmpty() && label.stream().anyMatch(word -> isOneOf(without, word))) {
                return Optional.empty();
            }
            return Optional.of(new Match<>(concept, (double) words.size() / label.size(), words.size(), line));
        }

        private static int placeOf(List<String> wanted, List<String> label, boolean[] used) {
            for (var i = 0; i < label.size(); i++) {
                var word = label.get(i);
                if (!used[i] && isOneOf(wanted, word)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean isOneOf(List<String> wanted, String word) {
            for (var one : wanted) {
                if (Words.isSame(one, word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Entry<C>> entries;

    private Lexicon(List<Entry<C>> entries) {
        this.entries = entries;
    }

    /** @param owner beside which the file lies */
    public static <C> Lexicon<C> read(Class<?> owner, String file, Function<String, C> concept) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            return new Lexicon<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> entry(line, concept))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <C> Entry<C> entry(String line, Function<String, C> concept) {
        var columns = line.split("\t", -1);
        var words = Arrays.stream(columns[1].strip().split(" "))
                .map(word -> List.of(word.split("\\|")))
                .toList();
        var without = columns.length > 2 && !columns[2].isBlank()
                ? List.of(columns[2].strip().split(" "))
                : List.<String>of();
        return new Entry<>(concept.apply(columns[0].strip()), words, without, columns[1].strip());
    }

    /** What fits best: by the number of words that say so, then by their share; nothing if no entry fits. */
    public Optional<Match<C>> match(String label) {
        var words = Words.of(label.substring(0, Math.min(LONGEST, label.length())));
        return entries.stream()
                .flatMap(entry -> entry.match(words).stream())
                .max(comparingInt((Match<C> match) -> match.words()).thenComparingDouble(Match::share));
    }

    /** Like {@link #match}, but nothing if less than this share of the content words says so. */
    public Optional<Match<C>> match(String label, double least) {
        var words = Words.of(label.substring(0, Math.min(LONGEST, label.length())));
        return entries.stream()
                .filter(entry -> entry.words().size() >= least * words.size())
                .flatMap(entry -> entry.match(words).stream())
                .max(comparingDouble((Match<C> match) -> match.share()).thenComparingInt(Match::words));
    }
}
