package org.throughline.deploy.bench.reading;

import java.util.Locale;

/** Counts of one group of papers. */
final class Tally {

    private int papers;
    private int kindsRight;
    private int dates;
    private int datesRight;
    private int datesMissing;
    private int datesWrong;
    private int datesInvented;

    void add(Truth truth, Answer answer) {
        papers++;
        kindsRight += answer.kind().equals(truth.kind()) ? 1 : 0;
        truth.dates().forEach((name, day) -> {
            var said = answer.dates().get(name);
            dates++;
            datesRight += day.equals(said) ? 1 : 0;
            datesMissing += said == null ? 1 : 0;
            datesWrong += said != null && !said.equals(day) ? 1 : 0;
        });
        datesInvented += (int) answer.dates().keySet().stream()
                .filter(name -> !truth.dates().containsKey(name))
                .count();
    }

    int papers() {
        return papers;
    }

    int kindsRight() {
        return kindsRight;
    }

    int datesRight() {
        return datesRight;
    }

    int datesWrong() {
        return datesWrong;
    }

    int datesInvented() {
        return datesInvented;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "kinds %d of %d (%s), dates %d of %d (%s), %d missing, %d wrong (%s), %d that are not there",
                kindsRight,
                papers,
                share(kindsRight, papers),
                datesRight,
                dates,
                share(datesRight, dates),
                datesMissing,
                datesWrong,
                share(datesWrong, dates),
                datesInvented);
    }

    static String share(int part, int whole) {
        return whole == 0 ? "none" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
    }
}
