package org.throughline.docs.recognition.rule.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Needs that sentences name: "Areas of need include reading fluency and attention." */
final class NeedsInProse {

    private static final Pattern LISTED = Pattern.compile(
            "(?i)\\b(?:areas\\s+of\\s+(?:educational\\s+|identified\\s+)?needs?(?:\\s+identified)?|(?:identified|educational)\\s+needs|[aá]reas\\s+de\\s+necesidad|necesidades\\s+educativas)"
                    + "\\s*(?:are|is|include|includes|in|:|son|incluyen|es)\\s*:?\\s+([^.:]{4,200})[.]?");
    /** A label within a paragraph, and what stands behind it. */
    private static final Pattern LABELLED =
            Pattern.compile("(?:\\A|[.!?]\\s{1,3})([^.:;!?]{4,60}):\\s{1,3}([^.]{4,240})");

    private static final Pattern LETTERED = Pattern.compile("\\A\\(?[a-h1-9][.)]\\s{1,3}");

    private static final Pattern PARTED = Pattern.compile("\\s{0,3};\\s{0,3}(?:(?:and|y|e)\\s+)?");

    private static final Pattern SAID = Pattern.compile(
            "(?:^|[.;]\\s+)([\\p{L}][^.;:,]{3,60}?)\\s+(?:is|are|remains?|continues?\\s+to\\s+be)\\s+(?:also\\s+)?(?:an?\\s+)?(?:clear\\s+|significant\\s+|primary\\s+|identified\\s+)?areas?\\s+of\\s+(?:educational\\s+)?need\\b");
    private static final Pattern PARTS =
            Pattern.compile("\\s*[;,]\\s*(?:(?:and|y|e|as well as)\\s+)?|\\s+(?:and|y|as well as)\\s+");
    private static final Pattern NONE =
            Pattern.compile("(?i)\\A.*\\b(?:no|not|none|unmet|following|be|determined|based)\\b.*");
    private static final int LONGEST = 4_000;
    private static final int MOST_WORDS = 7;

    private NeedsInProse() {}

    static List<String> in(String text) {
        var needs = new ArrayList<String>();
        if (text.length() > LONGEST) {
            return needs;
        }
        var said = SAID.matcher(text);
        while (said.find()) {
            add(said.group(1), needs);
        }
        var listed = LISTED.matcher(text);
        while (listed.find()) {
            for (var part : PARTS.split(listed.group(1), -1)) {
                add(part, needs);
            }
        }
        var labelled = LABELLED.matcher(text);
        while (labelled.find()) {
            if (Part.of(labelled.group(1)).filter(Part.NEEDS::equals).isPresent()) {
                var list = labelled.group(2);
                for (var part : (list.indexOf(';') < 0 ? PARTS : PARTED).split(list, -1)) {
                    add(part, needs);
                }
            }
        }
        return needs;
    }

    private static void add(String words, List<String> needs) {
        var need = LETTERED.matcher(words.strip()).replaceFirst("");
        var isNeed = need.length() > 3
                && need.split("\\s+", -1).length <= MOST_WORDS
                && !NONE.matcher(need).matches()
                && !needs.contains(need);
        if (isNeed) {
            needs.add(need);
        }
    }
}
