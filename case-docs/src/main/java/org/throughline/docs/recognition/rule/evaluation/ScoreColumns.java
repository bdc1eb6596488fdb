package org.throughline.docs.recognition.rule.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.table.Piece;
import org.throughline.docs.recognition.rule.table.TextRow;

/** What the columns of a table hold, by their heads and by what stands under them. */
final class ScoreColumns {

    /** A column of scores. */
    record Scores(int at, ScoreHead head, String text) {}

    /** A column with the scores that one person gave. */
    record Rater(int at, String name, String text, int percentile) {}

    private static final int SAMPLE = 40;

    private final List<String> texts;
    private final List<@Nullable ScoreHead> heads = new ArrayList<>();
    private final int headRows;
    private final List<Scores> scores = new ArrayList<>();
    private final List<Rater> raters = new ArrayList<>();
    private int test = -1;
    private int measure = -1;
    /** Names of what the measures are parts of. */
    private int wider = -1;

    private int percentile = -1;
    private int interval = -1;
    private int date = -1;
    private int kind = -1;

    private ScoreColumns(List<String> texts, int headRows, List<TextRow> rows) {
        this.texts = texts;
        this.headRows = headRows;
        for (var text : texts) {
            heads.add(ScoreHead.of(text).orElse(null));
        }
        for (var column = 0; column < texts.size(); column++) {
            assign(column, rows);
        }
        scores.sort((one, other) -> rank(one.head()) - rank(other.head()));
        names(rows);
    }

    static ScoreColumns of(Piece.Table table) {
        var columns = table.columns();
        if (table.rows().isEmpty()) {
            return new ScoreColumns(List.of(), 0, List.of());
        }
        var first = texts(table.rows().getFirst(), columns);
        var rows = table.rows().stream().skip(1).limit(SAMPLE).toList();
        var isTitle = table.rows().getFirst().filled() == 1 || known(first) == 0;
        if (isTitle && rows.size() > 2 && known(texts(rows.getFirst(), columns)) > 1) {
            // a title over the heads
            return new ScoreColumns(texts(rows.getFirst(), columns), 2, rows.subList(1, rows.size()));
        }
        if (rows.size() > 1 && isSecondHead(rows.getFirst(), columns)) {
            var over = "";
            var both = new ArrayList<String>();
            for (var column = 0; column < columns; column++) {
                over = first.get(column).isEmpty() ? over : first.get(column);
                var under = rows.getFirst().cell(column).text();
                both.add(under.isEmpty() ? first.get(column) : (over + " " + under).strip());
            }
            return new ScoreColumns(both, 2, rows.subList(1, rows.size()));
        }
        return new ScoreColumns(first, 1, rows);
    }

    private static List<String> texts(TextRow row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> row.cell(column).text())
                .toList();
    }

    private static long known(List<String> texts) {
        return texts.stream().filter(text -> ScoreHead.of(text).isPresent()).count();
    }

    private static boolean isSecondHead(TextRow row, int columns) {
        var texts = texts(row, columns);
        return known(texts) >= 2
                && texts.stream()
                        .filter(text -> !text.isEmpty())
                        .allMatch(text -> ScoreHead.of(text).isPresent());
    }

    private void assign(int column, List<TextRow> rows) {
        var head = heads.get(column);
        if (head != ScoreHead.DATE && days(column, rows) * 2 > rows.size()) {
            heads.set(column, ScoreHead.DATE);
            date = date < 0 ? column : date;
            return;
        }
        if (head == null) {
            return;
        }
        switch (head) {
            case SCORE, STANDARD, SCALED, T, Z, RAW -> {
                if (numbers(column, rows) > 0) {
                    scores.add(new Scores(column, head, texts.get(column)));
                } else if (kinds(column, rows) > 0) {
                    kind = column;
                }
            }
            case PERCENTILE -> percentile = percentile < 0 ? column : percentile;
            case INTERVAL -> interval = column;
            case DATE -> date = date < 0 ? column : date;
            case KIND -> kind = kinds(column, rows) > 0 ? column : kind;
            case DESCRIPTION -> {
                if (interval < 0 && ranges(column, rows) > rows.size() / 2) {
                    interval = column;
                }
            }
            case RATER -> {
                if (numbers(column, rows) > 0) {
                    var next = column + 1;
                    raters.add(new Rater(
                            column,
                            withoutKind(texts.get(column)).toLowerCase(Locale.ROOT),
                            texts.get(column),
                            next < heads.size() && heads.get(next) == ScoreHead.PERCENTILE ? next : -1));
                }
            }
            case TEST, MEASURE, OTHER -> {}
        }
    }

    private void names(List<TextRow> rows) {
        var named = new ArrayList<Integer>();
        for (var column = 0; column < heads.size(); column++) {
            var head = heads.get(column);
            if (column == kind || isScored(column)) {
                continue;
            }
            if ((head == ScoreHead.TEST || head == ScoreHead.MEASURE)
                    && kinds(column, rows) * 2 > Math.max(1, rows.size())) {
                kind = column;
            } else if (head == ScoreHead.TEST
                    || head == ScoreHead.MEASURE
                    || (head == null && named.isEmpty() && column == 0)) {
                if (words(column, rows) * 2 >= rows.size() || (head == ScoreHead.TEST && words(column, rows) > 0)) {
                    named.add(column);
                }
            } else if (head == ScoreHead.RATER) {
                named.add(column);
            }
        }
        if (named.size() > 1) {
            var first = named.getFirst();
            var isTest = heads.get(first) == ScoreHead.TEST
                    || heads.get(first) == null
                    || tests(first, rows) * 2 > rows.size();
            test = isTest ? first : -1;
            measure = named.get(1);
            wider = isTest ? -1 : first;
        } else if (named.size() == 1) {
            var only = named.getFirst();
            var areTests = heads.get(only) == ScoreHead.TEST && tests(only, rows) * 2 > rows.size();
            test = areTests ? only : -1;
            measure = areTests ? -1 : only;
        }
    }

    private boolean isScored(int column) {
        return column == percentile
                || column == interval
                || column == date
                || scores.stream().anyMatch(one -> one.at() == column)
                || raters.stream().anyMatch(one -> one.at() == column);
    }

    private static int rank(ScoreHead head) {
        return switch (head) {
            case STANDARD -> 0;
            case SCALED -> 1;
            case T -> 2;
            case SCORE -> 3;
            case Z -> 4;
            default -> 5;
        };
    }

    private static long numbers(int column, List<TextRow> rows) {
        return rows.stream()
                .filter(row -> ScoreText.of(row.cell(column).text()).isPresent())
                .count();
    }

    private static long kinds(int column, List<TextRow> rows) {
        return rows.stream()
                .filter(row -> row.cell(column).text().length() < 30
                        && ScoreKinds.named(row.cell(column).text()).isPresent())
                .count();
    }

    private static long ranges(int column, List<TextRow> rows) {
        return rows.stream()
                .filter(row -> ScoreText.range(row.cell(column).text()).isPresent())
                .count();
    }

    private static long days(int column, List<TextRow> rows) {
        return rows.stream()
                .filter(row -> ScoreTable.day(row.cell(column).text()).isPresent())
                .count();
    }

    private static long tests(int column, List<TextRow> rows) {
        return rows.stream()
                .filter(row -> TestNames.isTest(row.cell(column).text()))
                .count();
    }

    private static long words(int column, List<TextRow> rows) {
        return rows.stream()
                .filter(row -> row.cell(column)
                                .text()
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        > 1)
                .count();
    }

    int headRows() {
        return headRows;
    }

    int percentile() {
        return percentile;
    }

    int testColumn() {
        return test;
    }

    List<Scores> scores() {
        return scores;
    }

    List<Rater> raters() {
        return raters.size() > 1 || scores.isEmpty() ? raters : List.of();
    }

    /** A general word over numbers is not enough: something must say that they are scores of a test. */
    boolean areOfScores() {
        if (measure < 0 && test < 0) {
            return false;
        }
        if (!raters().isEmpty()) {
            return raters.size() > 1 || percentile >= 0;
        }
        return isSure() || (!scores.isEmpty() && test >= 0 && measure >= 0);
    }

    boolean isSure() {
        return !scores.isEmpty()
                && (percentile >= 0
                        || interval >= 0
                        || kind >= 0
                        || scores.stream().anyMatch(one -> one.head() != ScoreHead.SCORE && one.head() != ScoreHead.RAW)
                        || texts.stream().anyMatch(text -> ScoreHead.of(text).orElse(null) == ScoreHead.DESCRIPTION));
    }

    /** Heads that are printed again on the next page. */
    boolean isRepeated(TextRow row) {
        return row.filled() > 1
                && IntStream.range(0, texts.size())
                        .allMatch(column -> row.cell(column).text().equals(texts.get(column)));
    }

    String test(TextRow row) {
        return test < 0 ? "" : row.cell(test).text();
    }

    String name(TextRow row) {
        var name = measure < 0 ? "" : row.cell(measure).text();
        return name.isEmpty() && wider >= 0 ? row.cell(wider).text() : name;
    }

    Optional<String> kind(TextRow row) {
        return kind < 0 ? Optional.empty() : ScoreKinds.named(row.cell(kind).text());
    }

    Optional<String[]> interval(TextRow row) {
        return interval < 0
                ? Optional.empty()
                : ScoreText.range(row.cell(interval).text());
    }

    Optional<LocalDate> date(TextRow row) {
        return date < 0 ? Optional.empty() : ScoreTable.day(row.cell(date).text());
    }

    /** {@code BASC-3 (T scores)} is BASC-3. */
    static String withoutKind(String name) {
        var folded = NormalizedText.folded(name);
        var at = folded.length();
        for (var end : List.of(
                "(t score",
                "(t)",
                "(t-score",
                ", t score",
                " t score",
                " t-score",
                "(standard score",
                "(scaled score",
                "standard score",
                " rating",
                " report",
                "(puntua",
                " t")) {
            var found = folded.lastIndexOf(end);
            if (found > 0 && (end.startsWith("(") || found + end.length() >= folded.length() - 1)) {
                at = Math.min(at, found);
            }
        }
        return name.substring(0, at).strip().replaceAll("[,;:(–-]+$", "").strip();
    }
}
