package org.throughline.deploy.bench.reading.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.throughline.deploy.bench.reading.text.Pairs;

/** What one paper is given, with each miss. */
public final class Marks {

    private static final int QUOTED = 90;
    private static final int TOLD = 240;

    private final String paper;
    private final Tally tally = new Tally();
    private final Calibration calibration = new Calibration();
    private final List<String> misses = new ArrayList<>();

    public Marks(String paper) {
        this.paper = paper;
    }

    public Tally tally() {
        return tally;
    }

    public Calibration calibration() {
        return calibration;
    }

    public List<String> misses() {
        return misses;
    }

    public void count(Measure measure, boolean right) {
        tally.add(measure, Count.one(right));
    }

    /** One more wrong, beside those that were asked. */
    public void fault(Measure measure) {
        tally.add(measure, new Count(0, 1, 1));
    }

    public void fault(Measure measure, String what) {
        fault(measure);
        miss(measure, Optional.empty(), what);
    }

    /** @param what told where it is not right, of a page if there is one */
    public void share(Measure measure, boolean right, Optional<String> page, String what) {
        count(measure, right);
        if (!right) {
            miss(measure, page, what);
        }
    }

    /** Null in both is right, and null in one of them is wrong. */
    public void compare(
            Measure measure,
            Optional<String> truth,
            Optional<String> said,
            BiPredicate<String, String> same,
            Optional<String> page) {
        var areBoth = truth.isPresent() && said.isPresent();
        var right = areBoth ? same.test(truth.get(), said.get()) : truth.equals(said);
        share(measure, right, page, quote(truth) + " is read as " + quote(said));
    }

    public <T> void found(
            Measure measure, Pairs<T> pairs, Function<T, Optional<String>> page, Function<T, String> text) {
        var right = pairs.matched().size();
        tally.add(
                measure,
                new Count(
                        right + pairs.missed().size(), right + pairs.invented().size(), right));
        pairs.missed()
                .forEach(one -> miss(measure, page.apply(one), "not found: " + quote(Optional.of(text.apply(one)))));
        pairs.invented()
                .forEach(one -> miss(measure, page.apply(one), "not there: " + quote(Optional.of(text.apply(one)))));
    }

    /** How sure the reader was of something, and whether it was right. */
    public void sure(String thing, double confidence, boolean right) {
        calibration.add(thing, confidence, right);
    }

    private void miss(Measure measure, Optional<String> page, String what) {
        misses.add(paper + page.map(number -> " p. " + number).orElse("") + ": " + measure.title() + ": "
                + shortened(what, TOLD));
    }

    private static String shortened(String text, int most) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most) + " …";
    }

    private static String quote(Optional<String> text) {
        return text.map(one -> "“" + shortened(one, QUOTED) + "”").orElse("nothing");
    }
}
