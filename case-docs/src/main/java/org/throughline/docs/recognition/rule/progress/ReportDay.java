package org.throughline.docs.recognition.rule.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.table.Piece;
import org.throughline.docs.recognition.rule.table.PrintedDates;

/** The day of a report, where it says so. */
final class ReportDay {

    private static final Pattern LABEL = Pattern.compile(
            "\\A.*\\b(report( date)?|date( of)?( this)? report|posted|sent( home)?|issued|rendido|fecha( del| de este)?"
                    + " informe|prepared|reported|informe|fecha|date)\\b[^a-z]{0,6}(on|el|de)?[^a-z]{0,4}$");
    private static final Pattern OTHER = Pattern.compile(
            "\\A.*\\b(next|proxim\\w+|iep|pei|birth\\w*|dob|nac\\w*|meeting|mtg|reunion|due|conference|born|until|review|end|begin\\w*|start)\\b[^.]{0,30}$");
    private static final int BEFORE = 44;

    private ReportDay() {}

    static Optional<LocalDate> in(List<Piece> pieces) {
        for (var piece : pieces) {
            var day = switch (piece) {
                case Piece.Text text -> labelled(text.text());
                case Piece.Table table -> inTable(table);
            };
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inTable(Piece.Table table) {
        for (var i = 0; i < Math.min(30, table.rows().size()); i++) {
            var row = table.rows().get(i);
            for (var column = 0; column < table.columns(); column++) {
                var cell = row.cell(column).text();
                var above = i == 0 ? "" : table.rows().get(i - 1).cell(column).text();
                var left = column == 0 ? "" : row.cell(column - 1).text();
                var day = labelled(cell).or(() -> labelled(left + ": " + cell)).or(() -> labelled(above + ": " + cell));
                if (day.isPresent() && !cell.isEmpty() && (above + left).length() < 200) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> labelled(String text) {
        if (text.length() > 1_000) {
            return Optional.empty();
        }
        var folded = NormalizedText.folded(text);
        for (var date : PrintedDates.in(text)) {
            var before = folded.substring(Math.max(0, date.start() - BEFORE), date.start());
            var isAlone = before.isBlank() && date.end() >= text.strip().length();
            if (isAlone
                    || (LABEL.matcher(before).matches()
                            && !OTHER.matcher(before).matches())) {
                return Optional.of(date.on());
            }
        }
        return Optional.empty();
    }
}
