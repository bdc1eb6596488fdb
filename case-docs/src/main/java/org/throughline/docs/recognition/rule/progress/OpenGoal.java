package org.throughline.docs.recognition.rule.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.ProgressPoint;
import org.throughline.docs.recognition.rule.section.Places;
import org.throughline.docs.text.layout.Line;

/** A goal of a report while its parts are gathered. */
final class OpenGoal {

    private static final int MOST_POINTS = 500;
    private static final int LONGEST = 4_000;

    private final @Nullable String number;
    private @Nullable String area;
    private final List<ProgressPoint> points = new ArrayList<>();
    private final StringBuilder statement = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();
    private @Nullable String rating;
    private final List<Line> lines = new ArrayList<>();

    OpenGoal(@Nullable String number, @Nullable String area, List<Line> lines) {
        this.number = number;
        this.area = area;
        this.lines.addAll(lines);
    }

    @Nullable
    String number() {
        return number;
    }

    void name(String words) {
        if (area == null && !words.isBlank()) {
            area = words.strip();
        }
    }

    boolean isNameless() {
        return area == null;
    }

    void put(List<DatedNumbers.Dated> dated, @Nullable String unit, Places places, List<Line> from) {
        for (var one : dated) {
            var isNew = points.stream().noneMatch(point -> point.on().equals(one.on()) && point.value() == one.value());
            if (isNew && points.size() < MOST_POINTS && !from.isEmpty()) {
                points.add(new ProgressPoint(
                        one.on(), one.value(), one.unit() == null ? unit : one.unit(), places.ofLines(from)));
            }
        }
    }

    void state(String words) {
        add(statement, words);
    }

    /** Words that are the statement if nothing is marked as one. */
    void tell(String words) {
        add(prose, words);
    }

    void rate(String words) {
        rating = words.isBlank() ? rating : words.strip();
    }

    private static void add(StringBuilder to, String words) {
        if (!words.isBlank() && to.length() < LONGEST && !words.contains("____")) {
            to.append(to.isEmpty() ? "" : " ").append(words.strip());
        }
    }

    boolean isStated() {
        return !statement.isEmpty();
    }

    private Optional<String> statement() {
        if (!statement.isEmpty()) {
            return Optional.of(statement.toString());
        }
        return prose.isEmpty() ? Optional.ofNullable(rating) : Optional.of(prose.toString());
    }

    boolean saysSomething() {
        return !points.isEmpty() || statement().isPresent();
    }

    GoalProgress goal(int order, boolean numbered, Places places) {
        return new GoalProgress(
                number == null && !numbered ? String.valueOf(order) : number,
                area,
                statement().orElse(null),
                points,
                places.ofLines(lines),
                number == null ? 0.6 : 0.85);
    }
}
