package org.throughline.docs.recognition.rule.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Block;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.Line;

/** All dates of a paper, each where it stands and with what is said of it there. */
public final class PaperDates {

    private static final int MOST_DATES = 2_000;
    private static final int MOST_LINES = 8_000;
    private static final int MOST_PAGES = 100;
    private static final int AROUND = 300;
    private static final int MOST_COLUMNS = 60;
    private static final int FEW_ROWS = 3;
    private static final int MOST_JOINED = 12;
    private static final double HEADING = 0.5;

    private static final Pattern OLDER = Pattern.compile("\\s*(?:>|-{2,}\\s*(?:original message|forwarded message"
            + "|mensaje original|mensaje reenviado)|on [^\\n]{5,90} wrote:|el [^\\n]{5,90} escribio:)[^\\n]*");

    /** A day and its month, without their year. */
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? [0-9]{1,2},?|[0-9]{1,2} de"
                    + " (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]{0,7}(?: del?)?)\\s*$");

    /** A passage that waits to be read until it is known how this paper writes its days. */
    private record Waiting(Passage passage, DatesInText written, DatesOfPassage.Place place, List<Line> above) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private final List<PlacedDate> dates = new ArrayList<>();
    private String heading = "";
    private List<Line> above = List.of();
    private int line;
    private boolean older;
    private List<Line> half = List.of();

    private PaperDates(Layout layout) {
        for (var block : layout.blocks()) {
            if (line > MOST_LINES || block.page() > MOST_PAGES || older) {
                break;
            }
            switch (block) {
                case Block.Paragraph paragraph -> take(paragraph);
                case Block.Table table -> {
                    takeHalf();
                    take(table);
                }
            }
        }
        takeHalf();
        takeRunning(layout.running());
        var whole = waiting.stream().anyMatch(one -> one.written().haveWholeYears());
        var telling = waiting.stream()
                .map(Waiting::written)
                .filter(one -> !whole || one.haveWholeYears())
                .toList();
        var dayFirst = telling.stream().anyMatch(DatesInText::writeTheDayFirst)
                && telling.stream().noneMatch(DatesInText::writeTheMonthFirst);
        for (var one : waiting) {
            if (dates.size() < MOST_DATES) {
                var mentions = one.written().mentions(1, dayFirst);
                var last = dates.isEmpty() ? null : dates.getLast();
                dates.addAll(new DatesOfPassage(one.passage(), mentions, one.place(), one.above(), last).read());
            }
        }
    }

    public static PaperDates of(Layout layout) {
        return new PaperDates(layout);
    }

    /** In the order in which they are read; those that stand on each page come last. */
    public List<PlacedDate> all() {
        return dates;
    }

    /** When a child in this paper is said to be born. */
    public Optional<LocalDate> birth() {
        return dates.stream()
                .filter(date -> date.concept() == DateConcept.BIRTH)
                .map(PlacedDate::date)
                .findFirst();
    }

    private void take(Block.Paragraph paragraph) {
        if (paragraph.prominence() >= HEADING) {
            heading = shortened(NormalizedText.folded(paragraph.text()));
        }
        var last = above;
        var lines = newest(joined(paragraph));
        if (lines.isEmpty()) {
            return;
        }
        add(
                lines,
                new DatesOfPassage.Place(
                        List.of(), heading, /* table= */ false, /* grid= */ false, line, /* running= */ false));
        line += lines.size();
        if (paragraph.prominence() >= HEADING) {
            above = List.of();
        } else if (!lines.isEmpty()) {
            above = lines.subList(Math.max(0, lines.size() - 2), lines.size());
            if (above.size() == 1 && !last.isEmpty()) {
                above = List.of(last.getLast(), above.getFirst());
            }
        }
    }

    /** Mail that is quoted was written by somebody else on another day. */
    private List<Line> newest(List<Line> lines) {
        for (var i = 0; i < lines.size(); i++) {
            if (OLDER.matcher(NormalizedText.folded(lines.get(i).text())).matches()) {
                older = true;
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    /** A date that is parted by the end of a line, in a narrow column or a letter that was read off a picture. */
    private List<Line> joined(Block.Paragraph paragraph) {
        var lines = new ArrayList<>(half);
        half = List.of();
        lines.addAll(paragraph.lines());
        if (lines.size() <= MOST_JOINED
                && HALF.matcher(NormalizedText.folded(lines.getLast().text())).find()) {
            half = List.copyOf(lines);
            return List.of();
        }
        return lines;
    }

    private void take(Block.Table table) {
        var labels = new TableLabels(table);
        for (var i = 0; i < table.rows().size() && line < MOST_LINES; i++) {
            var row = table.rows().get(i);
            labels.enter(row, i + 1 < table.rows().size() ? table.rows().get(i + 1) : null);
            var around = shortened(heading + " | " + labels.around());
            for (var cell : row.cells()) {
                var stacked = labels.ofLines(cell);
                if (!stacked.isEmpty()) {
                    takeStacked(cell.lines(), stacked, around);
                    continue;
                }
                add(
                        cell.lines(),
                        new DatesOfPassage.Place(
                                labels.of(cell),
                                around,
                                /* table= */ true,
                                table.rows().size() > FEW_ROWS,
                                line,
                                /* running= */ false));
            }
            line += row.cells().stream()
                    .mapToInt(cell -> cell.lines().size())
                    .max()
                    .orElse(0);
        }
        above = List.of();
    }

    private void takeStacked(List<Line> lines, List<String> labels, String around) {
        for (var i = 0; i < lines.size(); i++) {
            add(
                    List.of(lines.get(i)),
                    new DatesOfPassage.Place(
                            List.of(labels.get(i)),
                            around,
                            /* table= */ true,
                            /* grid= */ false,
                            line + i,
                            /* running= */ false));
        }
    }

    private void takeHalf() {
        add(
                half,
                new DatesOfPassage.Place(
                        List.of(), heading, /* table= */ false, /* grid= */ false, line, /* running= */ false));
        line += half.size();
        half = List.of();
    }

    private void takeRunning(List<Line> running) {
        var seen = new HashSet<String>();
        for (var one : running) {
            if (seen.size() < MOST_COLUMNS && seen.add(one.text())) {
                above = List.of();
                add(
                        List.of(one),
                        new DatesOfPassage.Place(
                                List.of(), "", /* table= */ false, /* grid= */ false, line, /* running= */ true));
            }
        }
    }

    /** @return whether there are dates in it */
    private boolean add(List<Line> lines, DatesOfPassage.Place place) {
        var any = false;
        var offset = 0;
        for (var passage : Passage.of(lines)) {
            var written = new DatesInText(passage.folded());
            if (written.areAny()) {
                any = true;
                waiting.add(new Waiting(
                        passage,
                        written,
                        new DatesOfPassage.Place(
                                place.labels(),
                                place.around(),
                                place.table(),
                                place.grid(),
                                place.line() + offset,
                                place.running()),
                        offset > 0 ? List.of() : above));
            }
            offset += passage.lines().size();
        }
        return any;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(AROUND, text.length()));
    }
}
