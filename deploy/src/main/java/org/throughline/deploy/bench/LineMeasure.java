package org.throughline.deploy.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.deploy.bench.line.LineAnswer;
import org.throughline.deploy.bench.line.LineScore;
import org.throughline.deploy.bench.line.LongPlans;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;

/** How well the line, the findings and the comparison of plans hold whose truth is known: asked for as a program would. */
record LineMeasure(Rest rest, PrintStream out) {

    void run(List<Path> folders) throws Exception {
        var score = new LineScore();
        for (var folder : folders) {
            var children = Truth.in(folder).stream().collect(groupingBy(Truth::child, TreeMap::new, toList()));
            for (var papers : children.values()) {
                var sent = SentPapers.of(papers, rest);
                for (var paper : papers) {
                    if (paper.isPlan()) {
                        score.add(paper, answer(paper, sent));
                    }
                }
            }
        }
        score.print(out);
        LongPlans.print(out);
    }

    private static LineAnswer answer(Truth paper, SentPapers sent) throws IOException, InterruptedException {
        var earlier = paper.fields().object("comparedWith").flatMap(compared -> compared.text("file"));
        return new LineAnswer(
                sent.answer(paper),
                sent.findings(paper),
                earlier.isEmpty() ? Optional.<Fields>empty() : sent.comparison(earlier.get(), paper));
    }
}
