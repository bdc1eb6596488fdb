package org.throughline.docs.recognition.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.docs.recognition.rule.date.PlacedDate;

/** A date that may be a key date, and how much speaks for it. */
record WeighedDate(PlacedDate place, double weight) {

    LocalDate day() {
        return place.date();
    }

    /** The ways to choose one of them, or none. */
    static List<Optional<WeighedDate>> orNone(List<WeighedDate> dates) {
        var choices = new ArrayList<Optional<WeighedDate>>();
        dates.forEach(date -> choices.add(Optional.of(date)));
        choices.add(Optional.empty());
        return choices;
    }
}
