package org.throughline.docs.recognition.rule.plan.goal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a goal begins with: its number, and what stands behind it.
 *
 * @param rest the area or the goal itself; blank if there is neither
 */
record GoalHead(String number, String rest) {

    private static final String NUMBER =
            "([0-9]{1,2}(?:\\.[0-9]{1,2}|[a-z](?![a-z]))?|(?<=[\\s#])(?-i:[A-H])(?![A-Za-z]))";

    private static final Pattern NAMED = Pattern.compile(
            "^\\W{0,3}(?:(?:measurable|annual|academic|functional|iep)\\s+){0,3}(?:goal|meta|objetivo\\s+anual)(?:\\s+anual)?(?:\\s+(?:area|statement))?"
                    + "\\s*(?:#|no\\.?|nos\\.?|number|núm\\.?|num\\.?|n\\.?º)?\\s*:?\\s*" + NUMBER
                    + "(?:\\s*(?:of|de|/)\\s*[0-9]{1,2})?(?=$|[\\s.,:;)–—-])\\s*[.,:;)–—-]*\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTED =
            Pattern.compile("^\\(?([0-9]{1,2}(?:\\.[0-9]{1,2})?)(?:[.)]|\\s*[–—-])?\\s+(?=\\p{L}|[“\"¿(])");

    private static final int LONGEST = 400;

    /** "Goal 2: …", "Annual Goal #2", "Meta 1". */
    static Optional<GoalHead> named(String text) {
        return head(NAMED, text);
    }

    /** "2. …". */
    static Optional<GoalHead> counted(String text) {
        return head(COUNTED, text);
    }

    private static Optional<GoalHead> head(Pattern pattern, String text) {
        var found = pattern.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        return found.lookingAt()
                ? Optional.of(
                        new GoalHead(found.group(1), text.substring(found.end()).strip()))
                : Optional.empty();
    }
}
