package org.throughline.docs.recognition.rule.plan.service;

import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** Whether a service is given to one child alone or to several at once. */
final class Delivery {

    private static final Pattern GROUP =
            Pattern.compile("\\b(?:group|grp|grupo|grupal|[1-3]\\s?:\\s?[2-9]\\d?)\\b|\\(g\\)");
    private static final Pattern ALONE = Pattern.compile(
            "\\b(?:individual|individually|ind|indiv|individualmente|one-to-one|one on one|1\\s?:\\s?1)\\b|\\(i\\)");

    private Delivery() {}

    /** True for a group; nothing if it says neither, or both. */
    static Optional<Boolean> in(String text) {
        var folded = NormalizedText.folded(text.substring(0, Math.min(200, text.length())));
        var group = GROUP.matcher(folded).find();
        var alone = ALONE.matcher(folded).find();
        return group == alone ? Optional.empty() : Optional.of(group);
    }
}
