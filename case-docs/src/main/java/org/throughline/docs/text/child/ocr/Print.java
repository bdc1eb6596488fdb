package org.throughline.docs.text.child.ocr;

import java.util.List;

/**
 * What was read off a picture.
 *
 * @param confidence 0 to 100: the mean over the letters, as the program that read it says
 */
record Print(String text, int confidence) {

    private static final int COLUMNS = 12;
    private static final int WORD = 5;

    /** Of the table that tesseract writes: a heading, then a row for each block, paragraph, line and word. */
    static Print ofTable(List<String> rows) {
        var text = new StringBuilder();
        var letters = 0;
        var sum = 0.0;
        var before = new String[COLUMNS];
        for (var row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            var columns = row.split("\t", COLUMNS);
            if (columns.length < COLUMNS || Integer.parseInt(columns[0]) != WORD || columns[11].isBlank()) {
                continue;
            }
            var word = columns[11].strip();
            text.append(between(before, columns)).append(word);
            letters += word.length();
            sum += Math.max(0, Double.parseDouble(columns[10])) * word.length();
            before = columns;
        }
        return new Print(text.toString(), letters == 0 ? 0 : (int) Math.round(sum / letters));
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
}
