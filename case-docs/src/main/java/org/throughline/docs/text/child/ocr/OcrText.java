package org.throughline.docs.text.child.ocr;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.throughline.docs.text.protocol.PagePrint;
import org.throughline.docs.text.protocol.PlacedRule;
import org.throughline.docs.text.protocol.PlacedWord;

/**
 * What was read off a picture.
 *
 * @param confidence 0 to 100: the mean over the letters, as the program that read it says
 * @param words where they stand on the picture as it lies
 * @param quarters how often it has to be turned clockwise by a quarter to stand upright
 */
record OcrText(String text, int confidence, List<PlacedWord> words, int quarters) {

    private static final int COLUMNS = 12;
    private static final int WORD = 5;

    /**
     * Of the table that tesseract writes: a heading, then a row for each block, paragraph, line and word.
     *
     * @param width of the picture, in points
     * @param height of the picture, in points
     * @param boxes that were taken out of the picture before it was read
     */
    static OcrText ofTable(List<String> rows, int width, int height, List<TickBox> boxes) {
        var letters = 0;
        var sum = 0.0;
        var words = new ArrayList<ReadWord>();
        var directions = new int[4];
        var before = new String[COLUMNS];
        for (var row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            var columns = row.split("\t", COLUMNS);
            if (columns.length < COLUMNS || Integer.parseInt(columns[0]) != WORD || columns[11].isBlank()) {
                continue;
            }
            var word = columns[11].strip();
            var between = between(before, columns);
            letters += word.length();
            sum += Math.max(0, Double.parseDouble(columns[10])) * word.length();
            words.add(new ReadWord(between, placed(word, columns, width, height)));
            if (between.equals(" ")) {
                directions[
                        quarters(
                                words.get(words.size() - 2).word(),
                                words.getLast().word())]++;
            }
            before = columns;
        }
        var quarters = mostOf(directions);
        var all = BoxedWords.of(
                words, boxes.stream().map(box -> box.word(width, height)).toList(), quarters);
        return new OcrText(
                all.stream().map(word -> word.between() + word.word().text()).collect(joining()),
                letters == 0 ? 0 : (int) Math.round(sum / letters),
                all.stream().map(ReadWord::word).toList(),
                quarters);
    }

    private static PlacedWord placed(String word, String[] columns, double width, double height) {
        var left = Integer.parseInt(columns[6]);
        var top = Integer.parseInt(columns[7]);
        return PlacedWord.between(
                word,
                left / width,
                top / height,
                (left + Integer.parseInt(columns[8])) / width,
                (top + Integer.parseInt(columns[9])) / height);
    }

    private static String between(String[] before, String[] word) {
        if (before[0] == null) {
            return "";
        }
        for (var column : new int[] {2, 3}) {
            if (!word[column].equals(before[column])) {
                return "\n\n";
            }
        }
        return word[4].equals(before[4]) ? " " : "\n";
    }

    /** One reads from the first to the second: to the right on an upright page, upwards on one that fell on its left side. */
    private static int quarters(PlacedWord first, PlacedWord second) {
        var right = 2 * (second.left() - first.left()) + second.width() - first.width();
        var down = 2 * (second.top() - first.top()) + second.height() - first.height();
        if (Math.abs(right) >= Math.abs(down)) {
            return right >= 0 ? 0 : 2;
        }
        return down < 0 ? 1 : 3;
    }

    private static int mostOf(int[] directions) {
        var most = 0;
        for (var direction = 1; direction < directions.length; direction++) {
            if (directions[direction] > directions[most]) {
                most = direction;
            }
        }
        return most;
    }

    /** With what is printed in bold on the picture that was read. */
    OcrText weighed(GrayImage picture) {
        return new OcrText(text, confidence, Strokes.weighed(picture, words, quarters), quarters);
    }

    /**
     * On the picture as it lies, upright.
     *
     * @param rules what is ruled on it
     * @param tilt degrees clockwise by which it had been turned to be level before it was read
     * @param width of the picture, in points
     * @param height of the picture, in points
     */
    PagePrint print(List<PlacedRule> rules, double tilt, int width, int height) {
        var lying = tilt == 0
                ? words
                : words.stream().map(word -> word.tilted(-tilt, width, height)).toList();
        var share = (int) ((long) PlacedWord.WHOLE * height / Math.max(1, width));
        return new PagePrint(lying, rules, share, (int) Math.round(tilt * 100)).turned(quarters);
    }
}
