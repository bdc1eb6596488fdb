package org.throughline.docs.recognition.rule.plan.service;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Block;

/**
 * From when to when all services are given, where the paper says so once for all.
 */
record StatedDates(@Nullable LocalDate start, @Nullable LocalDate end) {

    static final StatedDates NONE = new StatedDates(null, null);

    private static final Pattern OF_ALL = Pattern.compile(
            "\\b(?:all|these|each|the|every|todos los|los|estos)\\b.{0,30}\\b(?:services?|servicios?|programs?)\\b");
    private static final Pattern STARTS = Pattern.compile(
            "\\b(?:begin\\w{0,5}|start\\w{0,3}|from|initiat\\w{0,4}|effective|inici\\w{0,4}|comienz\\w{0,3}|empiez\\w{0,2}|desde|del)\\b");
    private static final Pattern ENDS = Pattern.compile(
            "\\b(?:ends?|ending|through|thru|until|to|termin\\w{0,4}|hasta|al|finaliz\\w{0,3}|conclu\\w{0,4})\\b");
    private static final int LONGEST = 260;

    static StatedDates in(List<Block> blocks) {
        var found = NONE;
        for (var block : blocks) {
            if (block instanceof Block.Paragraph text && text.text().length() < LONGEST) {
                found = found.or(read(text.text()));
            }
        }
        return found;
    }

    private StatedDates or(StatedDates other) {
        return new StatedDates(start != null ? start : other.start, end != null ? end : other.end);
    }

    private static StatedDates read(String text) {
        var folded = NormalizedText.folded(text);
        if (!OF_ALL.matcher(folded).find()) {
            return NONE;
        }
        var found = NONE;
        var from = 0;
        for (var day : Dates.mentions(text)) {
            var before = folded.substring(from, day.from());
            var starts = last(STARTS, before);
            var ends = last(ENDS, before);
            if (ends > starts) {
                found = found.or(new StatedDates(null, day.date()));
            } else if (starts > ends) {
                found = found.or(new StatedDates(day.date(), null));
            }
            from = day.to();
        }
        return found;
    }

    private static int last(Pattern words, String text) {
        var found = words.matcher(text);
        var at = -1;
        while (found.find()) {
            at = found.start();
        }
        return at;
    }
}
