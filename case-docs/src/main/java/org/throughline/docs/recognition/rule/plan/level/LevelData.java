package org.throughline.docs.recognition.rule.plan.level;

import java.util.regex.Pattern;
import org.throughline.docs.recognition.NormalizedText;

/** Whether a text holds data: a number, a score or a count that is no date. */
final class LevelData {

    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)[a-z]{0,7}\\.?";

    private static final Pattern DATE = Pattern.compile("[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{2,4}"
            + "|[0-9]{1,2}[ -]" + MONTH + "[ -][0-9]{2,4}"
            + "|" + MONTH + " [0-9]{1,2}(?:, [0-9]{4})?(?![0-9%])"
            + "|\\b(?:19|20)[0-9]{2}(?:-[0-9]{2,4})?\\b"
            + "|\\b(?:grades?|grado) [0-9]{1,2}\\b|\\b[0-9]{1,2}(?:st|nd|rd|th) grade\\b");

    private static final Pattern NUMBER = Pattern.compile("[0-9]"
            + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twice|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:of|out of|times|de|veces)\\b"
            + "|\\bpercent(?:ile)?\\b");

    private LevelData() {}

    static boolean isIn(String text) {
        var folded = NormalizedText.folded(text);
        return NUMBER.matcher(DATE.matcher(folded).replaceAll(" ")).find();
    }
}
