package org.throughline.docs.text.layout.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.throughline.docs.text.layout.Box;
import org.throughline.docs.text.layout.Word;

/** What was typed or ticked in the fields of a form: it lies beside the page, not on it. */
final class FilledFields {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final double LARGEST = 10;
    private static final double LINE = 1.25;
    private static final double LETTER = 0.5;
    private static final int LONGEST = 20_000;

    private final Map<COSDictionary, PDTerminalField> fields = new HashMap<>();

    FilledFields(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (var field : form.getFieldTree()) {
                if (field instanceof PDTerminalField terminal
                        && !(field instanceof PDPushButton)
                        && !(field instanceof PDSignatureField)) {
                    terminal.getWidgets().forEach(widget -> fields.put(widget.getCOSObject(), terminal));
                }
            }
        }
    }

    List<Word> on(PDPage page, PageFrame frame) throws IOException {
        var words = new ArrayList<Word>();
        if (fields.isEmpty()) {
            return words;
        }
        for (var annotation : page.getAnnotations()) {
            var field = fields.get(annotation.getCOSObject());
            var area = annotation.getRectangle();
            if (field == null || area == null || annotation.isHidden()) {
                continue;
            }
            var box = frame.upright(
                    area.getLowerLeftX(), area.getLowerLeftY(), area.getUpperRightX(), area.getUpperRightY());
            if (field instanceof PDButton) {
                var state = annotation.getAppearanceState();
                var ticked = state != null && !state.getName().equals("Off");
                words.add(new Word(ticked ? Word.TICKED_BOX : Word.EMPTY_BOX, box, box.height(), false));
            } else {
                write(field.getValueAsString(), box, words);
            }
        }
        return words;
    }

    /** About where a viewer would show it. */
    private static void write(String value, Box box, List<Word> words) {
        var size = Math.min(LARGEST, box.height() * 0.75);
        var left = box.left() + 2;
        var base = box.top() + Math.min(box.height() * 0.75, LINE * size);
        for (var line :
                value.substring(0, Math.min(LONGEST, value.length())).lines().toList()) {
            for (var text : SPACES.splitAsStream(line.strip()).toList()) {
                var width = text.length() * size * LETTER;
                if (left > box.left() + 2 && left + width > box.right()) {
                    left = box.left() + 2;
                    base += LINE * size;
                }
                if (!text.isEmpty()) {
                    words.add(new Word(
                            text, new Box(left, base - 0.75 * size, left + width, base + 0.2 * size), size, false));
                }
                left += width + size * LETTER / 2;
            }
            left = box.left() + 2;
            base += LINE * size;
        }
    }
}
