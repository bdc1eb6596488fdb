package org.throughline.docs.text.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight line that is ruled on the picture of a page: in ten-thousandths of its width and of its height, from the
 * upper left corner.
 *
 * @param at its height if it runs along the page, else its distance from the left edge
 * @param from where it begins, left or above
 * @param to where it ends, right or below
 */
public record PlacedRule(boolean horizontal, int at, int from, int to) {

    /** No table that a person fills in has more. */
    public static final int MOST = 2_000;

    /** Shares of the page, 0 to 1; what lies beyond its edge is cut off. */
    public static PlacedRule between(boolean horizontal, double at, double from, double to) {
        return new PlacedRule(horizontal, part(at), part(from), Math.max(part(from), part(to)));
    }

    private static int part(double share) {
        return (int) Math.round(Math.clamp(share, 0, 1) * PlacedWord.WHOLE);
    }

    /** On the page turned clockwise by so many quarters. */
    PlacedRule turned(int quarters) {
        if (quarters == 0) {
            return this;
        }
        var whole = PlacedWord.WHOLE;
        var once = horizontal
                ? new PlacedRule(/* horizontal= */ false, whole - at, from, to)
                : new PlacedRule(/* horizontal= */ true, at, whole - to, whole - from);
        return once.turned(quarters - 1);
    }

    static void write(List<PlacedRule> rules, DataOutputStream out) throws IOException {
        var most = rules.subList(0, Math.min(MOST, rules.size()));
        out.writeShort(most.size());
        for (var rule : most) {
            out.writeBoolean(rule.horizontal);
            out.writeShort(rule.at);
            out.writeShort(rule.from);
            out.writeShort(rule.to);
        }
    }

    /** @throws IOException if the process ended or says something impossible */
    static List<PlacedRule> read(DataInputStream in) throws IOException {
        var count = in.readUnsignedShort();
        if (count > MOST) {
            throw new IOException("Impossible number of lines: " + count);
        }
        var rules = new ArrayList<PlacedRule>(count);
        for (var i = 0; i < count; i++) {
            var rule = new PlacedRule(in.readBoolean(), in.readShort(), in.readShort(), in.readShort());
            if (!rule.isOnPage()) {
                throw new IOException("A line beside its page");
            }
            rules.add(rule);
        }
        return rules;
    }

    private boolean isOnPage() {
        return at >= 0 && at <= PlacedWord.WHOLE && from >= 0 && from <= to && to <= PlacedWord.WHOLE;
    }
}
