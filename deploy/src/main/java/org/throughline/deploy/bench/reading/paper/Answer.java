package org.throughline.deploy.bench.reading.paper;

import java.util.Map;
import java.util.Optional;

/**
 * What a reader says of a paper, in the shapes of the REST API.
 *
 * @param status whether it was read at all
 * @param document as {@code GET /documents/{id}} gives it; the others as the addresses below it of the same name
 */
public record Answer(
        String status,
        Optional<Fields> document,
        Optional<Fields> plan,
        Optional<Fields> evaluation,
        Optional<Fields> progress,
        Optional<Fields> notice) {

    public static final String NONE = "nothing";

    public Answer(
            Optional<Fields> document,
            Optional<Fields> plan,
            Optional<Fields> evaluation,
            Optional<Fields> progress,
            Optional<Fields> notice) {
        this(
                document.flatMap(one -> one.text("status")).orElse("no answer"),
                document,
                plan,
                evaluation,
                progress,
                notice);
    }

    /** Of a paper that was not taken at all. */
    public static Answer refused(String why) {
        return new Answer(
                why, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@link #NONE} where it says nothing. */
    public String kind() {
        return document.flatMap(one -> one.text("type")).orElse(NONE);
    }

    /** How sure it says that it is of the kind, 0 to 1. */
    public double confidence() {
        return document.flatMap(one -> one.number("typeConfidence")).orElse(0.0);
    }

    public Map<String, String> dates() {
        return document.flatMap(one -> one.object("keyDates"))
                .orElse(Fields.NONE)
                .texts();
    }
}
