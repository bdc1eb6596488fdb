package org.throughline.deploy.bench;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;
import org.throughline.deploy.bench.reading.paper.Truth;

/**
 * Papers of one child that were sent to a case of their own, as papers replace and repeat each other, and were read.
 *
 * @param ids of those that were taken, in the order in which they were sent
 */
record SentPapers(Rest rest, String caseId, Map<Truth, String> ids) {

    /** Waits until all are read. */
    static SentPapers of(List<Truth> papers, Rest rest) throws IOException, InterruptedException {
        rest.signIn("ana.advocate");
        var sent = new SentPapers(rest, openCase(papers, rest), new LinkedHashMap<>());
        for (var paper : papers) {
            try {
                sent.ids.put(paper, sent.send(paper.paper()));
            } catch (IllegalStateException refused) {
                // it has no id, and is answered for as refused
            }
        }
        rest.awaitRead(sent.caseId);
        rest.signIn("ana.advocate");
        return sent;
    }

    private static String openCase(List<Truth> papers, Rest rest) throws IOException, InterruptedException {
        var names = first(papers, Truth::student).orElse("Bench Reader").split(" ", 2);
        var student = Json.createObjectBuilder()
                .add("firstName", names[0])
                .add("lastName", names.length == 2 ? names[1] : "")
                .add("state", "CA")
                .add("primaryLanguage", "en");
        first(papers, paper -> paper.fields().text("dateOfBirth")).ifPresent(day -> student.add("dateOfBirth", day));
        var form = Json.createObjectBuilder()
                .add("student", student)
                .add("type", "EVALUATION")
                .add("situation", "STUCK")
                .add("summary", "Papers.");
        return rest.create("/api/v1/cases", form.build().toString());
    }

    private static Optional<String> first(List<Truth> papers, Function<Truth, Optional<String>> field) {
        return papers.stream().map(field).flatMap(Optional::stream).findFirst();
    }

    private String send(Path paper) throws IOException, InterruptedException {
        return Rest.field("id", rest.upload(caseId, paper.getFileName().toString(), Files.readAllBytes(paper)));
    }

    Answer answer(Truth paper) throws IOException, InterruptedException {
        if (!ids.containsKey(paper)) {
            return Answer.refused("not taken");
        }
        return new Answer(
                object(document(paper)),
                object(document(paper) + "/plan"),
                object(document(paper) + "/evaluation"),
                object(document(paper) + "/progress"),
                object(document(paper) + "/notice"));
    }

    /** The most important first. */
    List<Fields> findings(Truth paper) throws IOException, InterruptedException {
        if (!ids.containsKey(paper)) {
            return List.of();
        }
        try (var reader = reader(rest.get(document(paper) + "/review"))) {
            return reader.readArray().stream()
                    .map(finding -> new Fields(finding.asJsonObject()))
                    .toList();
        }
    }

    /** With the paper of this name; nothing where one of the two was not taken for a plan. */
    Optional<Fields> comparison(String earlier, Truth later) throws IOException, InterruptedException {
        var from = ids.entrySet().stream()
                .filter(sent ->
                        earlier.equals(String.valueOf(sent.getKey().paper().getFileName())))
                .map(Map.Entry::getValue)
                .findFirst();
        return from.isEmpty() || !ids.containsKey(later)
                ? Optional.empty()
                : object("/api/v1/cases/" + caseId + "/comparison?from=" + from.get() + "&to=" + ids.get(later));
    }

    private String document(Truth paper) {
        return "/api/v1/documents/" + ids.get(paper);
    }

    private Optional<Fields> object(String path) throws IOException, InterruptedException {
        return rest.find(path).map(json -> {
            try (var reader = reader(json)) {
                return new Fields(reader.readObject());
            }
        });
    }

    private static JsonReader reader(String json) {
        return Json.createReader(new StringReader(json));
    }
}
