package org.throughline.docs.text.child.ocr;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.protocol.PlacedRule;

/**
 * The straight lines and the tick boxes on a level picture, and the picture without them: what reads print takes them
 * for letters, and letters beside them for others.
 */
record Ruling(GrayImage picture, List<PlacedRule> rules, List<TickBox> boxes) {

    private static final double LETTER_PAPER = 11;

    /** In inches: no letter of a running text is so high, no dash so long. */
    private static final double SHORTEST_ALONG = 0.4;

    private static final double SHORTEST_DOWN = 0.2;

    /** A line down that ends at none along the page is a letter of a heading, unless it is as long as this. */
    private static final double SURELY_DOWN = 0.5;

    /** What lies so near the edge is the shadow of the paper. */
    private static final double EDGE = 0.012;

    static Ruling of(GrayImage level) {
        var inch = Math.max(level.width(), level.height()) / LETTER_PAPER;
        var horizontal = new Strips(level, inch).find(SHORTEST_ALONG);
        var turned = level.transposed();
        var down = new Strips(turned, inch);
        var vertical = down.find(SHORTEST_DOWN).stream()
                .filter(strip -> strip.length() >= SURELY_DOWN * inch || endsAtRules(strip, horizontal, inch / 20))
                .toList();
        vertical.forEach(down::erase);
        var clean = turned.transposed();
        var eraser = new Strips(clean, inch);
        horizontal.forEach(eraser::erase);
        var boxes = TickBoxes.on(clean);
        boxes.forEach(box -> box.erase(clean));
        var rules = new ArrayList<PlacedRule>();
        horizontal.forEach(strip -> add(rules, true, strip, level.width(), level.height()));
        vertical.forEach(strip -> add(rules, false, strip, level.height(), level.width()));
        return new Ruling(clean, rules.subList(0, Math.min(PlacedRule.MOST, rules.size())), boxes);
    }

    private static boolean endsAtRules(Strip down, List<Strip> along, double near) {
        return along.stream().anyMatch(rule -> meets(rule, down, down.from(), near))
                && along.stream().anyMatch(rule -> meets(rule, down, down.to(), near));
    }

    private static boolean meets(Strip rule, Strip down, int end, double near) {
        return Math.abs(rule.at() - end) <= near && rule.from() - near <= down.at() && down.at() <= rule.to() + near;
    }

    private static void add(List<PlacedRule> rules, boolean horizontal, Strip strip, double length, double depth) {
        var at = strip.at() / depth;
        if (at > EDGE && at < 1 - EDGE) {
            rules.add(PlacedRule.between(horizontal, at, strip.from() / length, (strip.to() + 1) / length));
        }
    }
}
