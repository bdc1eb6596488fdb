package org.throughline.deploy.bench.reading;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the product says of a paper.
 *
 * @param kind {@link #NONE} where it says nothing
 * @param confidence 0 to 1, how sure it says that it is of the kind
 */
public record Answer(String status, String kind, double confidence, Map<String, LocalDate> dates) {

    public static final String NONE = "nothing";

    /** @param document as {@code GET /documents/{id}} gives it */
    public static Answer of(JsonObject document) {
        return new Answer(
                document.getString("status"),
                document.getString("type", NONE),
                document.get("typeConfidence") instanceof JsonNumber number ? number.doubleValue() : 0,
                Truth.dates(document.getJsonObject("keyDates")));
    }

    /** Of a paper that was not taken at all. */
    public static Answer refused(String why) {
        return new Answer(why, NONE, 0, Map.of());
    }
}
