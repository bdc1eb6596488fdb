package org.throughline.deploy.bench.reading.paper;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Answers in files {@code <folder>/<child>/<file name>.{document,plan,evaluation,progress,notice}.json}. */
public record StoredAnswers(Path folder) implements Answers {

    @Override
    public Answer answer(Truth paper) throws IOException {
        return new Answer(
                part(paper, "document"),
                part(paper, "plan"),
                part(paper, "evaluation"),
                part(paper, "progress"),
                part(paper, "notice"));
    }

    private Optional<Fields> part(Truth paper, String part) throws IOException {
        var file = folder.resolve(paper.name() + "." + part + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            return Optional.of(new Fields(reader.readObject()));
        }
    }
}
