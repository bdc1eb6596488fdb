package org.throughline.docs.recognition.rule.date;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Line;

/** Lines that belong together, as one text: a tab for each wide gap, a line end for each line. */
final class Passage {

    /** Whoever writes longer ones writes for no reader. */
    private static final int LONGEST = 8_000;

    private final List<Line> lines;
    private final List<Integer> starts = new ArrayList<>();
    private final String text;
    private final String folded;

    private Passage(List<Line> lines) {
        this.lines = lines;
        var joined = new StringBuilder();
        for (var line : lines) {
            starts.add(joined.length());
            joined.append(line.text()).append('\n');
        }
        this.text = joined.toString();
        this.folded = NormalizedText.folded(text);
    }

    /** Long ones are parted. */
    static List<Passage> of(List<Line> lines) {
        var passages = new ArrayList<Passage>();
        var open = new ArrayList<Line>();
        var length = 0;
        for (var line : lines) {
            var size = line.text().length();
            if (length + size > LONGEST && !open.isEmpty()) {
                passages.add(new Passage(List.copyOf(open)));
                open.clear();
                length = 0;
            }
            if (size <= LONGEST) {
                open.add(line);
                length += size;
            }
        }
        if (!open.isEmpty()) {
            passages.add(new Passage(List.copyOf(open)));
        }
        return passages;
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }

    List<Line> lines() {
        return lines;
    }

    /** The line in which this letter stands. */
    int lineAt(int letter) {
        var low = 0;
        var high = starts.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (starts.get(middle) <= letter) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int start(int line) {
        return starts.get(line);
    }

    int end(int line) {
        return line + 1 < starts.size() ? starts.get(line + 1) - 1 : text.length() - 1;
    }

    /** Where the letters from one place of a line to another are printed. */
    Box box(int line, int from, int to) {
        var at = starts.get(line);
        var boxes = new ArrayList<Box>();
        for (var segment : lines.get(line).segments()) {
            for (var word : segment.words()) {
                var end = at + word.text().length();
                if (at < to && end > from) {
                    boxes.add(word.box());
                }
                at = end + 1;
            }
        }
        return Box.around(boxes);
    }
}
