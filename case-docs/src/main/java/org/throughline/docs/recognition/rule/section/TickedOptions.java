package org.throughline.docs.recognition.rule.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Options with boxes before them, of which some are ticked. */
public final class TickedOptions {

    private static final Pattern BOX = Pattern.compile("[☐☒☑■□◯○●◉]|\\[[\\s\u00a0]{0,3}[xX]?[\\s\u00a0]{0,3}\\]");
    private static final Pattern TICKED = Pattern.compile("[☒☑■●◉]|\\[[\\s\u00a0]{0,3}[xX][\\s\u00a0]{0,3}\\]");
    private static final Pattern LETTER = Pattern.compile("^[A-Z][.)]\\s+");

    private TickedOptions() {}

    public static boolean areIn(String text) {
        return BOX.matcher(text).find();
    }

    /** What stands behind each ticked box, up to the next one. */
    public static List<String> ticked(String text) {
        var result = new ArrayList<String>();
        var boxes = BOX.matcher(text);
        var from = -1;
        var isTicked = false;
        while (boxes.find()) {
            if (isTicked) {
                add(result, text.substring(from, boxes.start()));
            }
            isTicked = TICKED.matcher(boxes.group()).matches();
            from = boxes.end();
        }
        if (isTicked) {
            add(result, text.substring(from));
        }
        return result;
    }

    private static void add(List<String> result, String option) {
        var bare = LETTER.matcher(option.strip()).replaceFirst("").strip();
        if (!bare.isEmpty()) {
            result.add(bare);
        }
    }
}
