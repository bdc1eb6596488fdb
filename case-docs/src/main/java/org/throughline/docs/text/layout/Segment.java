package org.throughline.docs.text.layout;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Words of one line with no wide gap between them. */
public record Segment(List<Word> words, Box box) {

    public Segment(List<Word> words) {
        this(words, Box.around(words.stream().map(Word::box).toList()));
    }

    public String text() {
        return words.stream().map(Word::text).collect(joining(" "));
    }

    /** That of most of its letters. */
    public double size() {
        return words.stream().mapToDouble(Word::size).average().orElse(0);
    }

    public boolean isBold() {
        return words.stream().filter(Word::bold).count() * 2 > words.size();
    }
}
