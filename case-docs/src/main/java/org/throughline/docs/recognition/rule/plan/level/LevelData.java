package org.throughline.docs.recognition.rule.plan.level;

import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** Whether a text holds data: a number, a score, a count or the day of a check. */
final class LevelData {

    private static final Pattern NUMBER = Pattern.compile("[0-9]"
            + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:of|out of|times|de|veces)\\b"
            + "|\\bpercent(?:ile)?\\b");

    private LevelData() {}

    static boolean isIn(String text) {
        return NUMBER.matcher(NormalizedText.folded(text)).find();
    }
}
