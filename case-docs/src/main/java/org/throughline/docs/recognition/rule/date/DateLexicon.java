package org.throughline.docs.recognition.rule.date;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.throughline.docs.recognition.rule.lexicon.Words;

/**
 * What the words before a date say of it. They may stand in any order; the nearer they are, the more they count. A line of
 * the file: the concept, the words (alternatives parted by {@code |}, {@code *} where a word may go on), words that must not
 * be there, the prepositions by which the date must hang on them, and the law that asks for such a date; {@code -} for none.
 */
final class DateLexicon {

    private static final int REACH = 14;
    private static final double PER_WORD = 0.6;

    private record Entry(
            DateConcept concept, List<List<String>> words, List<String> without, Set<Preposition> prepositions) {}

    /** @param strength 0 to 1 for one word; more for several */
    record Meaning(DateConcept concept, double strength) {}

    private static final DateLexicon LEXICON = read();

    private final List<Entry> entries;

    private DateLexicon(List<Entry> entries) {
        this.entries = entries;
    }

    static DateLexicon lexicon() {
        return LEXICON;
    }

    private static DateLexicon read() {
        try (InputStream in = Objects.requireNonNull(DateLexicon.class.getResourceAsStream("date-concepts.tsv"))) {
            return new DateLexicon(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DateLexicon::entry)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        var columns = line.split("\t", -1);
        return new Entry(
                DateConcept.valueOf(columns[0]),
                Arrays.stream(columns[1].split(" "))
                        .map(word -> List.of(word.split("\\|")))
                        .toList(),
                columns.length > 2 && !columns[2].equals("-") ? List.of(columns[2].split(" ")) : List.of(),
                columns.length > 3 && !columns[3].equals("-") ? prepositions(columns[3]) : Set.of());
    }

    private static Set<Preposition> prepositions(String names) {
        var found = EnumSet.noneOf(Preposition.class);
        for (var name : names.split(" ", -1)) {
            found.add(Preposition.valueOf(name));
        }
        return found;
    }

    /** @param words from the farthest to the nearest */
    Optional<Meaning> meaning(List<String> words, Preposition preposition) {
        var near = words.subList(Math.max(0, words.size() - REACH), words.size());
        return entries.stream()
                .filter(entry ->
                        entry.prepositions().isEmpty() || entry.prepositions().contains(preposition))
                .flatMap(entry -> fit(entry, near).stream())
                .max(comparingDouble(Meaning::strength));
    }

    private static Optional<Meaning> fit(Entry entry, List<String> words) {
        var used = new boolean[words.size()];
        var first = words.size();
        for (var wanted : entry.words()) {
            var place = lastPlace(wanted, words, used);
            if (place < 0) {
                return Optional.empty();
            }
            used[place] = true;
            first = Math.min(first, place);
        }
        var from = Math.max(0, first - 3);
        if (words.subList(from, words.size()).stream().anyMatch(word -> isAny(entry.without(), word))) {
            return Optional.empty();
        }
        var count = entry.words().size();
        var share = (double) count / (words.size() - first);
        return Optional.of(new Meaning(entry.concept(), share * (1 + PER_WORD * (count - 1))));
    }

    private static int lastPlace(List<String> wanted, List<String> words, boolean[] used) {
        for (var i = words.size() - 1; i >= 0; i--) {
            if (!used[i] && isAny(wanted, words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAny(List<String> wanted, String word) {
        return wanted.stream().anyMatch(one -> Words.isSame(one, word));
    }
}
