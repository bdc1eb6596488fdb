package org.throughline.docs.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Words that mean something else together than each alone: language arts are taught in class, language by a therapist. */
final class Phrases {

    /** Words that stand behind each other, told by their beginnings, and the one word that they mean together. */
    private record Phrase(List<String> beginnings, String word) {

        static Phrase of(String[] line) {
            return new Phrase(List.of(line[0].split(" ", -1)), line[1]);
        }

        boolean isAt(List<String> words, int at) {
            return at + beginnings.size() <= words.size()
                    && IntStream.range(0, beginnings.size())
                            .allMatch(i -> words.get(at + i).startsWith(beginnings.get(i)));
        }
    }

    private static final List<Phrase> ALL =
            Vocabulary.lines("phrases.tsv").stream().map(Phrase::of).toList();

    private Phrases() {}

    /** The words of a text, in their order, with one word for each phrase. */
    static List<String> words(String text) {
        var words = Tokens.of(text);
        var joined = new ArrayList<String>();
        for (var at = 0; at < words.size(); at++) {
            var here = at;
            var phrase = ALL.stream().filter(one -> one.isAt(words, here)).findFirst();
            joined.add(phrase.map(Phrase::word).orElse(words.get(at)));
            at += phrase.map(one -> one.beginnings().size() - 1).orElse(0);
        }
        return joined;
    }
}
