package org.throughline.docs.text.layout;

/**
 * A word as it is printed. A tick box is a word of its own: {@link #EMPTY_BOX} or {@link #TICKED_BOX}.
 *
 * @param size of the letters, in points; 0 where it is not known
 */
public record Word(String text, Box box, double size, boolean bold) {

    public static final String EMPTY_BOX = "☐";
    public static final String TICKED_BOX = "☒";
}
