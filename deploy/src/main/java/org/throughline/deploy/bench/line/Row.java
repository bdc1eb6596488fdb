package org.throughline.deploy.bench.line;

import java.util.ArrayList;
import java.util.List;
import org.throughline.deploy.bench.reading.paper.Fields;

/**
 * What became of a goal from one plan to the next.
 *
 * @param from the number in the earlier plan; blank where the later one is new, and where the truth does not tell it
 * @param to the number in the later plan; blank where it was dropped
 */
record Row(Figure kind, String from, String to) {

    /** As the truth has it under {@code comparedWith}. */
    static List<Row> told(Fields compared) {
        var rows = new ArrayList<Row>();
        compared.texts("copiedGoals").forEach(to -> rows.add(new Row(Figure.COPIED, "", to)));
        compared.list("copiedGoals").forEach(pair -> rows.add(pair(Figure.COPIED, pair)));
        compared.texts("continuedGoals").forEach(to -> rows.add(new Row(Figure.CONTINUED, "", to)));
        compared.list("continuedGoals").forEach(pair -> rows.add(pair(Figure.CONTINUED, pair)));
        compared.list("droppedGoals")
                .forEach(goal ->
                        rows.add(new Row(Figure.DROPPED, goal.text("number").orElse(""), "")));
        compared.texts("newGoals").forEach(to -> rows.add(new Row(Figure.ADDED, "", to)));
        return rows;
    }

    private static Row pair(Figure kind, Fields pair) {
        return new Row(kind, pair.text("from").orElse(""), pair.text("to").orElse(""));
    }

    /** As the REST API gives it. */
    static Row said(Fields change) {
        var from = number(change, "from");
        var to = number(change, "to");
        return switch (change.text("change").orElse("")) {
            case "COPIED" -> new Row(Figure.COPIED, from, to);
            case "DROPPED" -> new Row(Figure.DROPPED, from, "");
            case "NEW" -> new Row(Figure.ADDED, "", to);
            default -> new Row(Figure.CONTINUED, from, to);
        };
    }

    private static String number(Fields change, String side) {
        return change.object(side).flatMap(goal -> goal.text("number")).orElse("");
    }

    /** Of one that is told to one that is said; 0 where they are not the same. */
    double likeness(Row said) {
        var same = kind == said.kind && to.equals(said.to) && (from.isBlank() || from.equals(said.from));
        return same ? 1 : 0;
    }

    String told() {
        return kind.title() + ": " + (from.isBlank() ? "?" : from) + " → " + (to.isBlank() ? "nothing" : to);
    }
}
