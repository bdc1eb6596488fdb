package org.throughline.web.reading.content;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.throughline.docs.recognition.content.GoalProgress;
import org.throughline.docs.recognition.content.ProgressContent;
import org.throughline.docs.recognition.content.ProgressPoint;
import org.throughline.web.language.DateWords;

/** A report of progress: what it says of each goal, and its dated numbers. */
record ProgressSections(PlaceLinks links, Locale locale) {

    List<ContentSection> of(ProgressContent progress) {
        return ContentSection.of("content.progress", progress.goals(), this::goal).stream()
                .toList();
    }

    private ContentItem goal(GoalProgress goal) {
        var number = Objects.requireNonNullElse(goal.number(), "");
        var area = Objects.requireNonNullElse(goal.area(), "");
        var item = new ContentItem(links);
        return named(item, number, area)
                .at(goal.place(), Objects.requireNonNullElse(goal.statement(), area))
                .sure(goal.confidence())
                .words(goal.statement())
                .list("content.points", goal.points().stream().map(this::point).toList());
    }

    private static ContentItem named(ContentItem item, String number, String area) {
        if (number.isEmpty()) {
            return area.isEmpty() ? item.called("content.some-goal") : item.named(area);
        }
        return area.isEmpty() ? item.called("content.goal", number) : item.called("content.goal-in", number, area);
    }

    private String point(ProgressPoint point) {
        var value = NumberFormat.getInstance(locale).format(point.value());
        var unit = Objects.requireNonNullElse(point.unit(), "");
        return DateWords.of(point.on(), locale) + ": " + value + (unit.equals("%") ? unit : " " + unit).stripTrailing();
    }
}
