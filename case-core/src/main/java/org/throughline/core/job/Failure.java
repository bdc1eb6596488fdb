package org.throughline.core.job;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * By what a job failed, for the log: never the message, which may quote what a person wrote.
 *
 * @param error the class of the exception that was the cause of all others
 * @param place the line of ours that it came from
 */
record Failure(String error, String place) {

    private static final String OURS = "org.throughline.";

    static Failure of(Throwable thrown) {
        var cause = Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .limit(20)
                .reduce((outer, inner) -> inner)
                .orElse(thrown);
        var place = Arrays.stream(cause.getStackTrace())
                .filter(line -> line.getClassName().startsWith(OURS))
                .findFirst()
                .or(() -> Arrays.stream(cause.getStackTrace()).findFirst());
        return new Failure(
                cause.getClass().getName(),
                place.map(StackTraceElement::toString).orElse("nowhere"));
    }

    @Override
    public String toString() {
        return error + " at " + place;
    }
}
