package org.throughline.docs.recognition.rule.section;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.layout.Line;
import org.throughline.docs.text.layout.Segment;
import org.throughline.docs.text.layout.Word;

/** Parts of a few lines, by their words. */
public final class Cut {

    private Cut() {}

    /** Their words, as {@code text} holds them one by one. */
    public static List<Word> words(List<Line> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    /** The lines from one word on and before another, both counted from 0. */
    public static List<Line> lines(List<Line> lines, int from, int before) {
        var result = new ArrayList<Line>();
        var count = 0;
        for (var line : lines) {
            var segments = new ArrayList<Segment>();
            for (var segment : line.segments()) {
                var kept = new ArrayList<Word>();
                for (var word : segment.words()) {
                    if (count >= from && count < before) {
                        kept.add(word);
                    }
                    count++;
                }
                if (!kept.isEmpty()) {
                    segments.add(kept.size() == segment.words().size() ? segment : new Segment(kept));
                }
            }
            if (!segments.isEmpty()) {
                result.add(segments.equals(line.segments()) ? line : new Line(line.page(), segments));
            }
        }
        return result;
    }
}
