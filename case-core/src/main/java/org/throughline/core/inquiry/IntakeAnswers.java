package org.throughline.core.inquiry;

import static java.util.stream.Collectors.toMap;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;

/** Answers as a JSON object in one column: they are read and written together. */
final class IntakeAnswers {

    private IntakeAnswers() {}

    static String written(Map<IntakeQuestion, String> answers) {
        var object = Json.createObjectBuilder();
        answers.forEach((question, answer) -> object.add(question.name(), answer));
        return object.build().toString();
    }

    static Map<IntakeQuestion, String> read(String column) {
        try (var reader = Json.createReader(new StringReader(column))) {
            return reader.readObject().entrySet().stream()
                    .collect(toMap(
                            answer -> IntakeQuestion.valueOf(answer.getKey()),
                            answer -> ((JsonString) answer.getValue()).getString()));
        }
    }
}
