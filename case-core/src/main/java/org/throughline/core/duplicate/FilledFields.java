package org.throughline.core.duplicate;

import java.util.Map;
import java.util.TreeMap;
import org.throughline.core.student.StudentDetails;

/**
 * What one entry of a child lacks and the other knows.
 *
 * @param values in the words of {@link StudentDetails#known()}; what is not in it is not filled in
 */
public record FilledFields(Map<String, String> values) {

    public FilledFields {
        values = Map.copyOf(values);
    }

    static FilledFields of(StudentDetails kept, StudentDetails other) {
        var lacking = other.known();
        lacking.keySet().removeAll(kept.known().keySet());
        return new FilledFields(lacking);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    StudentDetails into(StudentDetails kept) {
        var known = new TreeMap<>(values);
        known.putAll(kept.known());
        return kept.knowing(known);
    }

    /** Takes out what was filled in; what somebody wrote since then stays. */
    StudentDetails outOf(StudentDetails now) {
        var known = now.known();
        known.entrySet().removeAll(values.entrySet());
        return now.knowing(known);
    }
}
