package org.throughline.docs.recognition.rule.plan.service;

import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** What a form holds where nothing was written. */
final class Blank {

    private static final Pattern NOTHING =
            Pattern.compile("[\\s_.|\\-/*\u2022:;,]*|n\\s?/\\s?a\\.?|not applicable\\.?|none\\.?|no"
                    + " aplica\\.?|ningun[oa]?\\.?|tbd\\.?|x");

    private Blank() {}

    static boolean is(String text) {
        return text.length() < 40
                && NOTHING.matcher(NormalizedText.folded(text.strip())).matches();
    }
}
