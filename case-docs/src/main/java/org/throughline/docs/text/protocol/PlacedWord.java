package org.throughline.docs.text.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A word and where it stands: in ten-thousandths of the width and of the height of its page, from the upper left corner.
 *
 * @param bold whether it is printed so, as far as one can tell
 */
public record PlacedWord(String text, int left, int top, int width, int height, boolean bold) {

    public static final int WHOLE = 10_000;

    private static final int MOST = 20_000;
    private static final int LONGEST = 200;

    public PlacedWord(String text, int left, int top, int width, int height) {
        this(text, left, top, width, height, /* bold= */ false);
    }

    public PlacedWord inBold(boolean isBold) {
        return bold == isBold ? this : new PlacedWord(text, left, top, width, height, isBold);
    }

    /** Shares of the page, 0 to 1; what lies beyond its edge is cut off. */
    public static PlacedWord between(String text, double left, double top, double right, double bottom) {
        var fromLeft = part(left);
        var fromTop = part(top);
        return new PlacedWord(
                text.substring(0, Math.min(LONGEST, text.length())),
                fromLeft,
                fromTop,
                Math.max(0, part(right) - fromLeft),
                Math.max(0, part(bottom) - fromTop));
    }

    private static int part(double share) {
        return (int) Math.round(Math.clamp(share, 0, 1) * WHOLE);
    }

    /** On the page turned clockwise by so many quarters. */
    public PlacedWord turned(int quarters) {
        return quarters == 0
                ? this
                : new PlacedWord(text, WHOLE - top - height, left, /* width= */ height, /* height= */ width, bold)
                        .turned(quarters - 1);
    }

    /**
     * On the page turned about its middle.
     *
     * @param degrees clockwise
     * @param pageWidth in any unit, such as points
     * @param pageHeight in the same unit
     */
    public PlacedWord tilted(double degrees, double pageWidth, double pageHeight) {
        var sine = Math.sin(Math.toRadians(degrees));
        var cosine = Math.cos(Math.toRadians(degrees));
        var x = (left + width / 2.0 - WHOLE / 2.0) * pageWidth;
        var y = (top + height / 2.0 - WHOLE / 2.0) * pageHeight;
        var middle = (x * cosine - y * sine) / pageWidth + WHOLE / 2.0;
        var line = (x * sine + y * cosine) / pageHeight + WHOLE / 2.0;
        return between(
                        text,
                        (middle - width / 2.0) / WHOLE,
                        (line - height / 2.0) / WHOLE,
                        (middle + width / 2.0) / WHOLE,
                        (line + height / 2.0) / WHOLE)
                .inBold(bold);
    }

    public static void write(List<PlacedWord> words, DataOutputStream out) throws IOException {
        var most = words.subList(0, Math.min(MOST, words.size()));
        out.writeInt(most.size());
        for (var word : most) {
            out.writeUTF(word.text);
            out.writeShort(word.left);
            out.writeShort(word.top);
            out.writeShort(word.width);
            out.writeShort(word.height);
            out.writeBoolean(word.bold);
        }
    }

    /** @throws IOException if the process ended or says something impossible */
    public static List<PlacedWord> read(DataInputStream in) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("Impossible number of words: " + count);
        }
        var words = new ArrayList<PlacedWord>(count);
        for (var i = 0; i < count; i++) {
            var word = new PlacedWord(
                    in.readUTF(), in.readShort(), in.readShort(), in.readShort(), in.readShort(), in.readBoolean());
            if (!word.isOnPage()) {
                throw new IOException("A word beside its page");
            }
            words.add(word);
        }
        return words;
    }

    private boolean isOnPage() {
        return left >= 0 && top >= 0 && width >= 0 && height >= 0 && left + width <= WHOLE && top + height <= WHOLE;
    }
}
