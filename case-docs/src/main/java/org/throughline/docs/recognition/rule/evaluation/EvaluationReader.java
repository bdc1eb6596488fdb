package org.throughline.docs.recognition.rule.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.Recommendation;
import org.throughline.docs.recognition.content.TestScore;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.recognition.rule.table.Piece;
import org.throughline.docs.recognition.rule.table.Pieces;
import org.throughline.docs.recognition.rule.table.TextRow;
import org.throughline.docs.text.layout.Layout;

/** Reads what an evaluation says. */
public final class EvaluationReader {

    private static final double CONFIDENCE = 0.85;
    private static final double IN_PROSE = 0.6;
    private static final int MOST_NEEDS = 100;
    private static final int MOST_SCORES = 3_000;

    private final List<Piece> pieces;
    private final Places places;

    private EvaluationReader(Layout layout) {
        pieces = Pieces.of(layout, ScoreHead::isWhole, EvaluationReader::isRow);
        places = new Places(layout);
    }

    public static EvaluationContent read(Layout layout) {
        var reader = new EvaluationReader(layout);
        var lists = Lists.of(reader.pieces);
        return new EvaluationContent(
                reader.areas(lists), reader.scores(), reader.needs(lists), reader.recommendations(lists));
    }

    private static boolean isRow(TextRow row) {
        return row.cells().stream()
                .skip(1)
                .anyMatch(cell -> ScoreText.of(cell.text()).isPresent());
    }

    private List<TestScore> scores() {
        var scores = new ArrayList<TestScore>();
        @Nullable Caption caption = null;
        @Nullable Caption heading = null;
        for (var piece : pieces) {
            if (scores.size() > MOST_SCORES) {
                break;
            }
            if (piece instanceof Piece.Text text) {
                var words = text.text();
                var named = Caption.of(words).filter(one -> TestNames.isTest(one.test()) && !words.endsWith("."));
                if (named.isPresent()) {
                    caption = named.get();
                } else if (text.prominence() >= 0.3 && words.length() < 100) {
                    heading = Caption.of(words)
                            .filter(one -> !TestNames.isGeneral(one.test()))
                            .orElse(heading);
                    caption = null;
                } else {
                    caption = TestNames.lastIn(words).flatMap(Caption::of).orElse(caption);
                }
                scores.addAll(new ScoresInProse(places).read(text, caption));
            } else if (piece instanceof Piece.Table table) {
                scores.addAll(new ScoreTable(table, caption == null ? heading : caption, places).read());
            }
        }
        return List.copyOf(unique(scores));
    }

    /** The same score may stand in a table and in a sentence. */
    private static List<TestScore> unique(List<TestScore> scores) {
        Map<String, TestScore> seen = new LinkedHashMap<>();
        for (var score : scores) {
            seen.putIfAbsent(NormalizedText.folded(score.test() + "|" + score.measure() + "|" + score.score()), score);
        }
        return List.copyOf(seen.values());
    }

    private List<Need> needs(Lists lists) {
        var listed = lists.items(Part.NEEDS).stream()
                .map(item -> new Need(area(item.text()), item.text(), places.ofLines(item.lines()), CONFIDENCE))
                .toList();
        return listed.isEmpty() ? needsInProse() : listed;
    }

    private List<Need> needsInProse() {
        return pieces.stream()
                .filter(Piece.Text.class::isInstance)
                .map(Piece.Text.class::cast)
                .flatMap(text -> NeedsInProse.in(text.text()).stream()
                        .map(need -> new Need(need, need, places.ofLines(text.lines()), IN_PROSE)))
                .limit(MOST_NEEDS)
                .toList();
    }

    /** A need is named by its words up to where they are explained. */
    private static String area(String text) {
        var end = text.length();
        for (var sign : List.of(": ", ". ", " - ", " – ")) {
            var at = text.indexOf(sign);
            end = at > 3 ? Math.min(end, at) : end;
        }
        return text.substring(0, end).replaceAll("[.:;,]$", "").strip();
    }

    private List<Recommendation> recommendations(Lists lists) {
        return lists.items(Part.RECOMMENDATIONS).stream()
                .map(item -> new Recommendation(item.text(), places.ofLines(item.lines())))
                .toList();
    }

    private List<String> areas(Lists lists) {
        Set<String> areas = new LinkedHashSet<>();
        for (var item : lists.items(Part.AREAS)) {
            for (var one : item.text().split("\\s*[,;]\\s*", -1)) {
                var area = one.replaceFirst("^(?:and|y|e)\\s+", "")
                        .replaceAll("[.:]$", "")
                        .strip();
                if (area.length() > 2 && area.length() < 80) {
                    areas.add(area);
                }
            }
        }
        return List.copyOf(areas);
    }
}
