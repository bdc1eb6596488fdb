package org.throughline.deploy.bench.reading.tally;

import java.util.Locale;

/**
 * How much of one measure was there, was said and was right.
 *
 * @param right in a {@link Measure.Form#FAULT} the wrong
 */
public record Count(int truth, int said, int right) {

    public static final Count NONE = new Count(0, 0, 0);

    public static Count one(boolean right) {
        return new Count(1, 1, right ? 1 : 0);
    }

    public Count plus(Count other) {
        return new Count(truth + other.truth, said + other.said, right + other.right);
    }

    double f1() {
        return truth + said == 0 ? 0 : 2.0 * right / (truth + said);
    }

    /** Both of a word and a table. */
    String brief(Measure.Form form) {
        return switch (form) {
            case SHARE, FAULT -> right + "/" + truth;
            case FOUND -> truth + said == 0 ? "" : String.format(Locale.ROOT, "%.2f", f1());
        };
    }

    /** In words. */
    public String whole(Measure.Form form) {
        return switch (form) {
            case SHARE, FAULT -> "%d of %d (%s)".formatted(right, truth, percent(right, truth));
            case FOUND ->
                "F1 %s (precision %s, recall %s: %d right of %d there and %d said)"
                        .formatted(
                                percent(2 * right, truth + said),
                                percent(right, said),
                                percent(right, truth),
                                right,
                                truth,
                                said);
        };
    }

    static String percent(int part, int whole) {
        return whole == 0 ? "none" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }
}
