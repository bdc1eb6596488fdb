package org.throughline.docs.recognition.rule.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.table.PrintedDates;

/** The dated numbers of a text: a day and what was measured on it. */
final class DatedNumbers {

    /** A number on its day. */
    record Dated(LocalDate on, double value, @Nullable String unit) {}

    private static final Pattern CLAUSE = Pattern.compile("(?<=[;])\\s*|(?<=[.!?])\\s+(?=[\\p{Lu}\\d])|\\n");
    /** What is wanted is not what was measured. */
    private static final Pattern WANTED =
            Pattern.compile("\\b(will|shall|baseline|target|criteri(on|a)|goal date|next report|until|due|iep"
                    + " (of|dated)|expected|aim|born|linea base|podra|lograra|debera|se espera|proximo"
                    + " informe)\\b|^(?!.*\\b(had|has|was|were)\\b).*\\bby (the end|[a-z]+ \\d|\\d)");

    private static final Pattern SOFT = Pattern.compile("\\n(?=\\p{Ll})");
    private static final int LONGEST = 4_000;

    private final DayFinder days;

    DatedNumbers(DayFinder days) {
        this.days = days;
    }

    /** In sentences: what was wanted is left out. */
    List<Dated> inProse(String text) {
        var found = new ArrayList<Dated>();
        for (var clause : clauses(text)) {
            if (!WANTED.matcher(NormalizedText.folded(clause)).find()) {
                found.addAll(pair(clause, true));
            }
        }
        return withUnits(found);
    }

    /** In a cell of data. */
    List<Dated> inCell(String text) {
        var found = new ArrayList<Dated>();
        clauses(text).forEach(clause -> found.addAll(pair(clause, false)));
        return withUnits(found);
    }

    private List<String> clauses(String text) {
        // a sentence goes on in the next line
        var shown = SOFT.matcher(text.substring(0, Math.min(LONGEST, text.length())))
                .replaceAll(" ");
        var dates = days.in(shown);
        var clauses = new ArrayList<String>();
        var from = 0;
        var end = CLAUSE.matcher(shown);
        while (end.find()) {
            var at = end.start();
            // the point of "Oct. 17" ends no sentence
            if (dates.stream().noneMatch(date -> date.start() < at && at < date.end())) {
                clauses.add(shown.substring(from, at));
                from = end.end();
            }
        }
        clauses.add(shown.substring(from));
        return clauses;
    }

    private List<Dated> pair(String clause, boolean isProse) {
        var dates = days.in(clause);
        if (dates.isEmpty()) {
            return List.of();
        }
        var spans =
                dates.stream().map(date -> new int[] {date.start(), date.end()}).toList();
        var values = Measured.in(clause, spans, isProse);
        if (values.isEmpty()) {
            return List.of();
        }
        if (dates.size() == 1) {
            var date = dates.getFirst();
            var behind =
                    values.stream().filter(value -> value.start() >= date.end()).findFirst();
            var value = isAhead(date, values) ? behind.orElse(values.getFirst()) : values.getFirst();
            // a bare number before a day may be anything
            var isNamed = !isProse || value.unit() != null || value.start() >= date.end();
            return isNamed ? List.of(new Dated(date.on(), value.value(), value.unit())) : List.of();
        }
        return byOrder(dates, values);
    }

    private static boolean isAhead(PrintedDates.Printed date, List<Measured> values) {
        return values.getFirst().start() >= date.end();
    }

    /** Days and numbers that take turns. */
    private static List<Dated> byOrder(List<PrintedDates.Printed> dates, List<Measured> values) {
        var found = new ArrayList<Dated>();
        var isDateFirst = dates.getFirst().start() < values.getFirst().start();
        for (var i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var from = isDateFirst ? date.end() : i == 0 ? 0 : dates.get(i - 1).end();
            var to = isDateFirst ? i + 1 < dates.size() ? dates.get(i + 1).start() : Integer.MAX_VALUE : date.start();
            var own = values.stream()
                    .filter(value -> value.start() >= from && value.start() < to)
                    .findFirst();
            if (own.isEmpty()) {
                // a range of days, or several days of one number
                return List.of();
            }
            found.add(new Dated(date.on(), own.get().value(), own.get().unit()));
        }
        return found;
    }

    /** A number without a unit has that of the one before it. */
    private static List<Dated> withUnits(List<Dated> found) {
        @Nullable String unit = null;
        var all = new ArrayList<Dated>();
        for (var one : found) {
            unit = one.unit() == null ? unit : one.unit();
            all.add(new Dated(one.on(), one.value(), unit));
        }
        return all;
    }
}
