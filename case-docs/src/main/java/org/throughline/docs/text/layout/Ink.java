package org.throughline.docs.text.layout;

/**
 * How large the letters of a word are of which only the ink is known: that of "tap" is higher than that of "sea", in one
 * line of one font.
 *
 * @param size of the letters
 * @param base the line on which they stand
 */
public record Ink(double size, double base) {

    private static final String HIGH = "bdfhijkltáéíóúñü0123456789%$&?!/()[]{}|☐☒";
    private static final String LOW = "gjpqy()[]{}|/Q,;";

    /** In letter sizes, from the line that letters stand on. */
    private static final double CAPITAL = 0.72;

    private static final double SMALL = 0.53;
    private static final double TAIL = 0.21;

    /** Of ink that reaches so far down. */
    public static Ink of(String text, double bottom, double height) {
        var high = text.chars().anyMatch(letter -> HIGH.indexOf(letter) >= 0 || Character.isUpperCase(letter));
        var low = text.chars().anyMatch(letter -> LOW.indexOf(letter) >= 0);
        var size = height / ((high ? CAPITAL : SMALL) + (low ? TAIL : 0));
        return new Ink(size, bottom - (low ? TAIL * size : 0));
    }
}
