package org.throughline.docs.recognition.rule.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.TestScore;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.table.Piece;
import org.throughline.docs.recognition.rule.table.PrintedDates;
import org.throughline.docs.recognition.rule.table.TextRow;

/** Reads the scores of one table. */
final class ScoreTable {

    private static final int MOST_ROWS = 2_000;
    private static final int LONGEST_NAME = 160;

    private final Piece.Table table;
    private final @Nullable Caption caption;
    private final Places places;
    private final ScoreColumns columns;
    private final List<TestScore> scores = new ArrayList<>();

    private @Nullable String test;
    private @Nullable LocalDate on;

    ScoreTable(Piece.Table table, @Nullable Caption caption, Places places) {
        this.table = table;
        this.caption = caption;
        this.places = places;
        this.columns = ScoreColumns.of(table);
        this.test = caption == null ? null : caption.test();
        this.on = caption == null ? null : caption.on();
        if (columns.headRows() > 1 && table.rows().getFirst().filled() == 1) {
            groupOf(table.rows().getFirst().text().strip());
        }
    }

    /** None if it is no table of scores. */
    List<TestScore> read() {
        if (!columns.areOfScores()) {
            return List.of();
        }
        table.rows().stream().skip(columns.headRows()).limit(MOST_ROWS).forEach(this::read);
        return scores;
    }

    private void read(TextRow row) {
        var name = columns.name(row);
        if (columns.isRepeated(row)) {
            return;
        }
        var testCell = columns.test(row);
        if (!testCell.isEmpty()) {
            test = testCell;
        }
        if (row.filled() == 1 && !hasNumber(row)) {
            groupOf(row.text().strip());
            return;
        }
        if (columns.raters().isEmpty()) {
            readOne(row, name);
        } else {
            columns.raters().forEach(rater -> readRater(row, name, rater));
        }
    }

    private boolean hasNumber(TextRow row) {
        return IntStream.range(0, table.columns())
                .anyMatch(column -> ScoreText.of(row.cell(column).text()).isPresent());
    }

    /** A row with nothing but a name over those that follow. */
    private void groupOf(String name) {
        if (TestNames.isTest(name) && columns.testColumn() < 0) {
            var over = Caption.of(name);
            test = over.map(Caption::test).orElse(name);
            on = over.map(Caption::on).orElse(null);
        }
    }

    private void readOne(TextRow row, String name) {
        for (var column : columns.scores()) {
            var cell = row.cell(column.at()).text();
            var found = kindAhead(cell);
            var score = ScoreText.of(found);
            if (score.isPresent()) {
                var percentile = columns.percentile() < 0
                        ? Optional.ofNullable(score.get().percentile())
                        : ScoreText.percentile(row.cell(columns.percentile()).text());
                var kind = columns.kind(row)
                        .or(() -> ScoreKinds.named(name))
                        .or(() -> ScoreKinds.of(column.head()))
                        .or(() -> caption == null ? Optional.empty() : ScoreKinds.named(caption.test()))
                        .or(() -> ScoreKinds.by(score.get().score(), percentile.orElse(null)));
                add(row, test, name, score.get(), kind.orElse(null), percentile.orElse(null));
                return;
            }
        }
    }

    /** {@code SS 85} and {@code T = 70} say the kind in the cell. */
    private static String kindAhead(String cell) {
        return cell.replaceFirst("^(?:SS|ss|IQ|T|StS)\\s*[=:]?\\s*(?=\\d)", "");
    }

    private void readRater(TextRow row, String name, ScoreColumns.Rater rater) {
        ScoreText.of(row.cell(rater.at()).text()).ifPresent(score -> {
            var percentile = rater.percentile() < 0
                    ? Optional.ofNullable(score.percentile())
                    : ScoreText.percentile(row.cell(rater.percentile()).text());
            var kind = ScoreKinds.named(rater.text())
                    .or(() -> ScoreKinds.named(name))
                    .or(() -> columns.kind(row))
                    .or(() -> caption == null ? Optional.empty() : ScoreKinds.named(caption.test()))
                    .or(() -> ScoreKinds.by(score.score(), percentile.orElse(null)));
            var by = kind.map(one -> one + " (" + rater.name() + ")").orElse(rater.name());
            add(row, test, name, score, by, percentile.orElse(null));
        });
    }

    private void add(
            TextRow row,
            @Nullable String named,
            String measure,
            ScoreText score,
            @Nullable String kind,
            @Nullable String percentile) {
        var interval = columns.interval(row).orElse(new String[] {score.low(), score.high()});
        var day = columns.date(row).or(() -> Optional.ofNullable(on)).orElse(null);
        if (measure.length() > LONGEST_NAME || (measure.isEmpty() && named == null)) {
            return;
        }
        scores.add(new TestScore(
                named == null ? measure : ScoreColumns.withoutKind(named),
                measure.isEmpty() && named != null ? named : measure,
                score.score(),
                kind,
                percentile,
                interval[0],
                interval[1],
                day,
                places.ofLines(row.lines()),
                columns.isSure() ? 0.9 : 0.7));
    }

    static Optional<LocalDate> day(String cell) {
        var dates = PrintedDates.in(cell);
        return dates.size() == 1 ? Optional.of(dates.getFirst().on()) : Optional.empty();
    }
}
