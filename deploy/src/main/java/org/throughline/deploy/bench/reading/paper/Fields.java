package org.throughline.deploy.bench.reading.paper;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A JSON object as truths and answers have it: what is missing, null, blank or of another sort is not there. */
public record Fields(JsonObject json) {

    public static final Fields NONE = new Fields(JsonValue.EMPTY_JSON_OBJECT);

    /** Whether the name stands there, be it with null. */
    public boolean names(String name) {
        return json.containsKey(name);
    }

    public Optional<String> text(String name) {
        return text(json.getOrDefault(name, JsonValue.NULL));
    }

    /** Also of a number that is written as text. */
    public Optional<Double> number(String name) {
        return text(name).filter(text -> text.matches("-?\\d+(\\.\\d+)?")).map(Double::valueOf);
    }

    public boolean isTrue(String name) {
        return JsonValue.TRUE.equals(json.get(name));
    }

    public Optional<Fields> object(String name) {
        return json.get(name) instanceof JsonObject object ? Optional.of(new Fields(object)) : Optional.empty();
    }

    /** The objects of a list. */
    public List<Fields> list(String name) {
        return values(name).stream()
                .filter(JsonObject.class::isInstance)
                .map(one -> new Fields(one.asJsonObject()))
                .toList();
    }

    public List<String> texts(String name) {
        return values(name).stream().map(Fields::text).flatMap(Optional::stream).toList();
    }

    /** Each field that holds text. */
    public Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        json.keySet().forEach(name -> text(name).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    private List<JsonValue> values(String name) {
        return json.get(name) instanceof JsonArray array ? new ArrayList<>(array) : List.of();
    }

    private static Optional<String> text(JsonValue value) {
        return switch (value) {
            case JsonString string -> Optional.of(string.getString()).filter(text -> !text.isBlank());
            case JsonNumber number ->
                Optional.of(number.bigDecimalValue().stripTrailingZeros().toPlainString());
            default -> Optional.empty();
        };
    }
}
