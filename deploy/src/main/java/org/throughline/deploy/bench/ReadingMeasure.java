package org.throughline.deploy.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.deploy.bench.reading.Score;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;

/** How right papers are read whose truth somebody has written down beside them: sent, and asked for, as a program would. */
record ReadingMeasure(Rest rest, PrintStream out) {

    void run(List<Path> folders) throws Exception {
        var score = new Score();
        for (var folder : folders) {
            var children = Truth.in(folder).stream().collect(groupingBy(Truth::child, TreeMap::new, toList()));
            for (var papers : children.values()) {
                child(papers, score);
            }
        }
        score.print(out);
    }

    /** Each child has a case of its own, as papers replace and repeat each other. */
    private void child(List<Truth> papers, Score score) throws Exception {
        rest.signIn("ana.advocate");
        var caseId = openCase(
                papers.stream().map(Truth::student).flatMap(Optional::stream).findFirst());
        var ids = new LinkedHashMap<Truth, String>();
        for (var paper : papers) {
            try {
                ids.put(paper, send(caseId, paper.paper()));
            } catch (IllegalStateException refused) {
                score.add(paper, Answer.refused("not taken"));
            }
        }
        rest.awaitRead(caseId);
        rest.signIn("ana.advocate");
        score.addAll(ids.keySet(), paper -> answer("/api/v1/documents/" + ids.get(paper)));
    }

    private String send(String caseId, Path paper) throws IOException, InterruptedException {
        return Rest.field("id", rest.upload(caseId, paper.getFileName().toString(), Files.readAllBytes(paper)));
    }

    private Answer answer(String document) throws IOException, InterruptedException {
        return new Answer(
                part(document),
                part(document + "/plan"),
                part(document + "/evaluation"),
                part(document + "/progress"),
                part(document + "/notice"));
    }

    private Optional<Fields> part(String path) throws IOException, InterruptedException {
        return rest.find(path).map(json -> {
            try (var reader = Json.createReader(new StringReader(json))) {
                return new Fields(reader.readObject());
            }
        });
    }

    private String openCase(Optional<String> student) throws IOException, InterruptedException {
        var names = student.orElse("Bench Reader").split(" ", 2);
        var form = Json.createObjectBuilder()
                .add(
                        "student",
                        Json.createObjectBuilder()
                                .add("firstName", names[0])
                                .add("lastName", names.length == 2 ? names[1] : "")
                                .add("state", "CA")
                                .add("primaryLanguage", "en"))
                .add("type", "EVALUATION")
                .add("situation", "STUCK")
                .add("summary", "Papers.");
        return rest.create("/api/v1/cases", form.build().toString());
    }
}
