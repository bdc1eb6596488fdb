package org.throughline.deploy.bench.reading.tally;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The counts of groups side by side: right of all, or the F1 of what is found. */
public final class Table {

    private static final int FIRST = 20;
    private static final int LEAST = 7;

    private final String what;
    private final Map<String, Tally> byGroup = new TreeMap<>();

    public Table(String what) {
        this.what = what;
    }

    public void add(String group, Tally tally) {
        byGroup.computeIfAbsent(group, one -> new Tally()).add(tally);
    }

    public void print(PrintStream out) {
        out.println(cell(what, FIRST) + row(group -> group));
        Arrays.stream(Measure.values())
                .filter(measure -> byGroup.values().stream().anyMatch(tally -> tally.has(measure)))
                .forEach(measure -> out.println(cell(measure.title(), FIRST)
                        + row(group -> tally(group).count(measure).brief(measure.form()))));
    }

    private Tally tally(String group) {
        return byGroup.getOrDefault(group, new Tally());
    }

    private String row(UnaryOperator<String> text) {
        return byGroup.keySet().stream()
                .map(group -> cell(text.apply(group), Math.max(LEAST, group.length())))
                .collect(Collectors.joining());
    }

    private static String cell(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text + "  ";
    }
}
