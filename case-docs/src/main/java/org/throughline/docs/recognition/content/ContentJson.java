package org.throughline.docs.recognition.content;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.throughline.core.problem.Invalid;

/**
 * Content of papers as JSON: so it leaves the process that reads, and so it is kept. However much there is in a paper, only
 * so much is written that the findings it belongs to still fit: of a table of ten thousand rows the first ones.
 */
public final class ContentJson {

    /** What is written at most; the other findings need the rest of what may cross over. */
    static final int MOST_BYTES = 900_000;

    /** No list is longer. */
    static final int MOST_ITEMS = 500;

    /** No text is longer. */
    static final int MOST_LETTERS = 20_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // of a record only what it is made of
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private ContentJson() {}

    public static void write(PaperContent content, OutputStream out) throws IOException {
        out.write(written(content));
    }

    /**
     * Written whole or not at all: a person's words are not cut.
     *
     * @throws Invalid if it is more than is kept
     */
    public static byte[] write(PlanContent plan) {
        try {
            var bytes = MAPPER.writeValueAsBytes(plan);
            if (bytes.length > MOST_BYTES) {
                throw new Invalid("plan.too-long");
            }
            return bytes;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static PlanContent readPlan(byte[] json) {
        try {
            return MAPPER.readValue(json, PlanContent.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static byte[] written(PaperContent content) throws IOException {
        JsonNode whole = MAPPER.valueToTree(content);
        var letters = MOST_LETTERS;
        for (var items = MOST_ITEMS; items > 0; items /= 2, letters /= 2) {
            shorten(whole, items, letters);
            var bytes = MAPPER.writeValueAsBytes(whole);
            if (bytes.length <= MOST_BYTES) {
                return bytes;
            }
        }
        return MAPPER.writeValueAsBytes(PaperContent.NOTHING);
    }

    private static void shorten(JsonNode node, int items, int letters) {
        if (node instanceof ArrayNode list) {
            while (list.size() > items) {
                list.remove(list.size() - 1);
            }
            for (var at = 0; at < list.size(); at++) {
                if (isLonger(list.get(at), letters)) {
                    list.set(at, list.get(at).textValue().substring(0, letters));
                }
            }
        } else if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                if (isLonger(field.getValue(), letters)) {
                    object.put(field.getKey(), field.getValue().textValue().substring(0, letters));
                }
            }
        }
        node.forEach(child -> shorten(child, items, letters));
    }

    private static boolean isLonger(JsonNode node, int letters) {
        return node.isTextual() && node.textValue().length() > letters;
    }

    /** @throws IOException if it is no such content */
    public static PaperContent read(InputStream in) throws IOException {
        return MAPPER.readValue(in.readAllBytes(), PaperContent.class);
    }
}
