package org.throughline.core.playbook;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.fact.FactType;

/** What most organisations do, to begin with: {@code playbooks/standard.json}. */
final class StandardPlaybooks {

    private static final String FILE = "/playbooks/standard.json";

    private StandardPlaybooks() {}

    /** By their keys, in the order of the file. */
    static Map<String, PlaybookContent> all() {
        try (var stream = StandardPlaybooks.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + FILE);
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, PlaybookContent> read(InputStream stream) {
        var all = new LinkedHashMap<String, PlaybookContent>();
        try (var reader = Json.createReader(stream)) {
            reader.readArray()
                    .getValuesAs(JsonObject.class)
                    .forEach(one -> all.put(one.getString("key"), playbook(one)));
        }
        return all;
    }

    private static PlaybookContent playbook(JsonObject json) {
        var steps = json.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(StandardPlaybooks::step)
                .toList();
        return new PlaybookContent(json.getString("name"), trigger(json), true, steps);
    }

    private static PlaybookTrigger trigger(JsonObject json) {
        if (json.containsKey("fact")) {
            return PlaybookTrigger.of(FactType.valueOf(json.getString("fact")));
        }
        return json.containsKey("case")
                ? PlaybookTrigger.of(CaseType.valueOf(json.getString("case")))
                : PlaybookTrigger.ANY_CASE;
    }

    private static PlaybookContent.Step step(JsonObject json) {
        return new PlaybookContent.Step(
                json.getString("title"),
                json.getString("details", ""),
                json.getInt("days"),
                StepTaker.valueOf(json.getString("taker", StepTaker.LEAD.name())),
                json.containsKey("repeat") ? json.getInt("repeat") : null);
    }
}
