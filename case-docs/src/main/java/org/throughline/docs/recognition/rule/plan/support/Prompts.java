package org.throughline.docs.recognition.rule.plan.support;

import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** What a form prints so that somebody writes behind it. */
final class Prompts {

    private static final Pattern ASKS =
            Pattern.compile("^\\W{0,4}(?:explain|explanation|describe|justif\\w{0,8}|provide|state the|statement"
                    + " of|document|reasons?\\b|rationale|if (?:the|a) (?:student|child)|if not|if yes|to what extent"
                    + "|explique|explicacion|describa|indique|justifique|razon|motivo)");
    private static final Pattern EXTENT =
            Pattern.compile("extent|participa|not be educated|why|removed?\\b|removal|regular|general|without"
                    + " disab|nondisab|non-disab|peers|full time|least restrictive|por que|medida en que|sin"
                    + " impedimento|sin discapacidad|separad");
    private static final Pattern APART = Pattern.compile(
            "not (?:be )?(?:participat|educated|take part)|cannot (?:participate|take part)|will be removed|without"
                    + " disab|nondisab|non-disab|no participara|sin impedimento|sin discapacidad");
    /** A sentence that somebody is to end. */
    private static final Pattern REASON = Pattern.compile(
            "\\b(?:because|since|due to|for the following reasons?|porque|debido a|ya que)\\W{0,3}_{0,80}\\W{0,3}$");

    private static final Pattern NOTHING = Pattern.compile(
            "[\\s_.\\-:;/*|\u2022]*(?:n\\s?/\\s?a|none|no aplica|not applicable|ninguna?)?[\\s_.\\-:;/*|\u2022]*");

    private Prompts() {}

    /**
     * Where the prompt for an explanation of the placement ends in a text that begins with it; 0 if it does not.
     *
     * @param underItsHeading a few words are enough there
     */
    static int ofPlacement(String text, boolean underItsHeading) {
        var folded = NormalizedText.folded(text.substring(0, Math.min(400, text.length())));
        if (REASON.matcher(folded).find() && APART.matcher(folded).find()) {
            return text.length();
        }
        if (!ASKS.matcher(folded).find()
                || !(underItsHeading ? EXTENT : APART).matcher(folded).find()) {
            return 0;
        }
        for (var i = 0; i < folded.length(); i++) {
            var sign = folded.charAt(i);
            if (sign == ':' || sign == '?' || (sign == '.' && i > 25)) {
                return i + 1;
            }
        }
        return text.length();
    }

    static boolean isNothing(String text) {
        return NOTHING.matcher(NormalizedText.folded(text)).matches();
    }

    /** Ends with a colon and nothing behind it, or only with a line to write upon. */
    static boolean isBlank(String text) {
        var shown = text.replaceAll("[_\\s]{1,200}$", "");
        return shown.endsWith(":") || shown.endsWith("?") || isNothing(shown);
    }
}
