package org.throughline.docs.recognition.rule.date;

import java.time.LocalDate;

/**
 * A date where it stands on a paper, and what is said of it there.
 *
 * @param strength how clearly that is said; 1 is what a label of one word says
 * @param line counted from the beginning of the paper, the first is 0
 * @param alone it has its line to itself, but for a place or a weekday
 * @param running it stands above or below on each page
 * @param around the row and the heading that it belongs to, folded
 * @param quote the words before it, as they are printed
 */
public record PlacedDate(
        LocalDate date,
        DateConcept concept,
        double strength,
        int page,
        int line,
        boolean alone,
        boolean running,
        String around,
        String quote) {

    PlacedDate as(DateConcept other) {
        return new PlacedDate(date, other, strength, page, line, alone, running, around, quote);
    }
}
