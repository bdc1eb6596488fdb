package org.throughline.deploy.bench.line;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Answers;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.StoredAnswers;
import org.throughline.deploy.bench.reading.paper.Truth;

/** How well the rules do on what a reader once answered, or on what really stands in the papers. Needs no stack. */
public final class StoredLine {

    private StoredLine() {}

    /** @param answers their folder; without one the papers are read as the truth has them */
    public static void print(Optional<Path> answers, List<Path> folders, PrintStream out)
            throws IOException, InterruptedException {
        Answers reader = answers.<Answers>map(StoredAnswers::new).orElse(StoredLine::asItIs);
        var score = new LineScore();
        for (var folder : folders) {
            var children = Truth.in(folder).stream().collect(groupingBy(Truth::child, TreeMap::new, toList()));
            for (var papers : children.values()) {
                var read = new LinkedHashMap<Truth, Answer>();
                for (var paper : papers) {
                    read.put(paper, reader.answer(paper));
                }
                Child.of(read).score(score);
            }
        }
        score.print(out);
        LongPlans.print(out);
    }

    /** Read without a mistake. */
    private static Answer asItIs(Truth paper) {
        var document = Json.createObjectBuilder()
                .add("status", "READY")
                .add("type", paper.kind())
                .add("keyDates", paper.fields().json().getOrDefault("keyDates", Fields.NONE.json()))
                .build();
        var content = Optional.of(paper.fields());
        return new Answer(
                Optional.of(new Fields(document)),
                paper.isPlan() ? content : Optional.empty(),
                paper.kind().equals("EVALUATION") ? content : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
