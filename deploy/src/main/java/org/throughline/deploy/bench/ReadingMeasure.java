package org.throughline.deploy.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.throughline.deploy.bench.reading.Score;
import org.throughline.deploy.bench.reading.paper.Truth;

/** How right papers are read whose truth somebody has written down beside them: sent, and asked for, as a program would. */
record ReadingMeasure(Rest rest, PrintStream out) {

    void run(List<Path> folders) throws Exception {
        var score = new Score();
        for (var folder : folders) {
            var children = Truth.in(folder).stream().collect(groupingBy(Truth::child, TreeMap::new, toList()));
            for (var papers : children.values()) {
                score.addAll(papers, SentPapers.of(papers, rest)::answer);
            }
        }
        score.print(out);
    }
}
