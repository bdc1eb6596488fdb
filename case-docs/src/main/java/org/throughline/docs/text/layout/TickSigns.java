package org.throughline.docs.text.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The signs that fonts have for boxes, empty or ticked. */
public final class TickSigns {

    private static final String EMPTY = "☐□◻▢❏❑❐❒";
    private static final String TICKED = "☒☑✓✔✗✘✕✖☓🗹🗷";

    private TickSigns() {}

    /** The box that a sign stands for, or nothing if it is a letter. */
    public static @Nullable String read(char sign, String font) {
        if (EMPTY.indexOf(sign) >= 0) {
            return Word.EMPTY_BOX;
        }
        if (TICKED.indexOf(sign) >= 0) {
            return Word.TICKED_BOX;
        }
        if (font.toLowerCase(Locale.ROOT).contains("wingdings")) {
            // the letters of this font are signs; files name them by their place in it
            return switch (sign & 0xff) {
                case 0x6f, 0x70, 0x71, 0x72, 0xa8 -> Word.EMPTY_BOX;
                case 0xfb, 0xfc, 0xfd, 0xfe, 0x78, 0x51, 0x52, 0x53, 0x54 -> Word.TICKED_BOX;
                default -> null;
            };
        }
        return null;
    }
}
