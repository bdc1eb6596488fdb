package org.throughline.deploy.bench.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Answers;
import org.throughline.deploy.bench.reading.paper.Truth;
import org.throughline.deploy.bench.reading.part.Part;
import org.throughline.deploy.bench.reading.tally.Calibration;
import org.throughline.deploy.bench.reading.tally.Marks;
import org.throughline.deploy.bench.reading.tally.Measure;
import org.throughline.deploy.bench.reading.tally.Table;
import org.throughline.deploy.bench.reading.tally.Tally;

/** How right a reader is: in total, for each child and layer, how well it knows when it is sure, and each miss. */
public final class Score {

    private static final List<Measure> FIRST = List.of(
            Measure.KIND,
            Measure.DATES,
            Measure.DATES_MISSING,
            Measure.DATES_WRONG,
            Measure.DATES_INVENTED,
            Measure.GOALS,
            Measure.SERVICES,
            Measure.SCORES,
            Measure.POINTS);

    private final Tally all = new Tally();
    private final Table byChild = new Table("child");
    private final Table byLayer = new Table("layer");
    private final Calibration calibration = new Calibration();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private int papers;

    public void addAll(Collection<Truth> papers, Answers answers) throws IOException, InterruptedException {
        for (var paper : papers) {
            add(paper, answers.answer(paper));
        }
    }

    public void add(Truth truth, Answer answer) {
        var marks = new Marks(truth.name());
        Part.ALL.forEach(part -> part.mark(truth, answer, marks));
        papers++;
        all.add(marks.tally());
        byChild.add(truth.child(), marks.tally());
        byLayer.add(truth.layer(), marks.tally());
        calibration.add(marks.calibration());
        misses.addAll(marks.misses());
        if (!answer.kind().equals(truth.kind())) {
            confusions.merge(truth.kind() + " taken for " + answer.kind(), 1, Integer::sum);
        }
    }

    /** The total comes last, where one looks first. */
    public void print(PrintStream out) {
        out.println("Likeness is the F1 of the words of two texts, without accents, capitals and punctuation.");
        Arrays.stream(Measure.values()).forEach(one -> out.println(one.title() + ": " + one.definition()));
        out.println();
        misses.forEach(miss -> out.println("  " + miss));
        out.println();
        confusions.forEach((what, count) -> out.println(what + ": " + count));
        calibration.print(out);
        out.println();
        byChild.print(out);
        out.println();
        byLayer.print(out);
        out.println();
        Arrays.stream(Measure.values()).forEach(measure -> out.println(all.told(measure)));
        out.println("Reading of " + papers + " papers: "
                + FIRST.stream().map(all::told).collect(Collectors.joining(", ")));
    }
}
