package org.throughline.docs.recognition.rule.plan.support;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.text.layout.Line;

/** One of several things that a plan lists. */
record Item(String text, List<Line> lines) {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:[\u2022\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u00b7*+\u00ab\u00bb>\u2013\u2014-]|\\(?[0-9]{1,2}[.)](?=\\s)|\\(?[a-zA-Z][.)](?=\\s)|[eo\u00a2](?=\\s\\p{Lu}))\\s{0,4}");
    private static final Pattern NONE =
            Pattern.compile("(?:none|n/?a|not applicable|no aplica|ningun[oa]?|no accommodations.{0,40}|see"
                    + " .{0,40}|x|yes|no|si)\\W{0,3}");
    private static final int LONGEST = 400;

    /** Nothing if nobody wrote there. */
    static Optional<Item> of(String printed, List<Line> lines) {
        var text = LEAD.matcher(Ticks.without(printed))
                .replaceFirst("")
                .replaceAll("\\s{1,20}", " ")
                .strip();
        var shown = text.replaceAll("[;,]$", "").strip();
        return lines.isEmpty()
                        || Ticks.isChoice(printed)
                        || shown.length() < 3
                        || shown.length() > LONGEST
                        || shown.endsWith(":")
                        || Prompts.isNothing(shown)
                        || NONE.matcher(NormalizedText.folded(shown)).matches()
                ? Optional.empty()
                : Optional.of(new Item(shown, lines));
    }

    static boolean isLed(String text) {
        return LEAD.matcher(text).lookingAt() || Ticks.leads(text);
    }
}
