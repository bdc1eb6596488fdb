package org.throughline.docs.text.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What stands where on the upright picture of a page.
 *
 * @param words as they lie on the picture
 * @param rules as they lie once it is level
 * @param height in ten-thousandths of its width; 0 if nobody knows
 * @param tilt by how many hundredths of a degree it has to be turned clockwise to be level
 */
public record PagePrint(List<PlacedWord> words, List<PlacedRule> rules, int height, int tilt) {

    public static final PagePrint NONE = of(List.of());

    /** No paper is longer. */
    private static final int HIGHEST = 100 * PlacedWord.WHOLE;

    private static final int MOST_TILT = 45_00;

    /** Where only the words are known. */
    public static PagePrint of(List<PlacedWord> words) {
        return new PagePrint(words, List.of(), 0, 0);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** On the page turned clockwise by so many quarters. */
    public PagePrint turned(int quarters) {
        var turnedHeight =
                quarters % 2 == 0 || height == 0 ? height : (int) ((long) PlacedWord.WHOLE * PlacedWord.WHOLE / height);
        return new PagePrint(
                words.stream().map(word -> word.turned(quarters)).toList(),
                rules.stream().map(rule -> rule.turned(quarters)).toList(),
                turnedHeight,
                tilt);
    }

    /** The words as they lie once the page is level. */
    public List<PlacedWord> levelWords() {
        return tilt == 0 || height == 0
                ? words
                : words.stream()
                        .map(word -> word.tilted(tilt / 100.0, PlacedWord.WHOLE, height))
                        .toList();
    }

    void write(DataOutputStream out) throws IOException {
        PlacedWord.write(words, out);
        PlacedRule.write(rules, out);
        out.writeInt(Math.clamp(height, 0, HIGHEST));
        out.writeShort(tilt);
    }

    /** @throws IOException if the process ended or says something impossible */
    static PagePrint read(DataInputStream in) throws IOException {
        var print = new PagePrint(PlacedWord.read(in), PlacedRule.read(in), in.readInt(), in.readShort());
        if (!isPossible(print.height, print.tilt)) {
            throw new IOException("Impossible page");
        }
        return print;
    }

    /** Whether a page can be of such a height and lie like this. */
    public static boolean isPossible(int height, int tilt) {
        return height >= 0 && height <= HIGHEST && Math.abs(tilt) <= MOST_TILT;
    }
}
