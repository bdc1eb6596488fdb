package org.throughline.docs.text.child;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.throughline.docs.text.layout.Word;
import org.throughline.docs.text.layout.pdf.PdfPages;
import org.throughline.docs.text.protocol.TidyText;

/** Pages of forms in PDF, with what was typed into their fields and which of their boxes are ticked, where that stands. */
final class FormPages {

    /** Forms are shorter, and looking for drawn boxes takes as long as reading. */
    private static final int MOST = 60;

    private static final Pattern ASKS_TO_TICK = Pattern.compile(
            "(?i)consent|permission|agree|check (one|all|box)|\\bmark\\b|consiento|autoriz|marque|de acuerdo");

    private static final double SAME_LINE = 0.5;

    private FormPages() {}

    /** @param pages their text, as far as it is printed on them */
    static List<String> filled(Path file, List<String> pages) {
        try (var document = Loader.loadPDF(file.toFile())) {
            var withFields = pagesWithFields(document);
            var all = new ArrayList<>(pages);
            var reader = new PdfPages(document);
            for (var i = 0; i < Math.min(all.size(), document.getNumberOfPages()); i++) {
                if (withFields.contains(i)
                        || (i < MOST && ASKS_TO_TICK.matcher(all.get(i)).find())) {
                    var words = reader.read(i + 1).words();
                    if (withFields.contains(i) || words.stream().anyMatch(FormPages::isBox)) {
                        all.set(i, TidyText.tidied(text(words)));
                    }
                }
            }
            return all;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // damaged: its text, which was read before, is what there is
            return pages;
        }
    }

    private static Set<Integer> pagesWithFields(PDDocument document) throws IOException {
        var found = new HashSet<Integer>();
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            var widgets = new HashSet<COSDictionary>();
            for (var field : form.getFieldTree()) {
                if (field instanceof PDTerminalField terminal) {
                    terminal.getWidgets().forEach(widget -> widgets.add(widget.getCOSObject()));
                }
            }
            for (var i = 0; i < document.getNumberOfPages(); i++) {
                if (document.getPage(i).getAnnotations().stream()
                        .anyMatch(annotation -> widgets.contains(annotation.getCOSObject()))) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    private static boolean isBox(Word word) {
        return word.text().equals(Word.TICKED_BOX) || word.text().equals(Word.EMPTY_BOX);
    }

    /** From top to bottom, each line from left to right; a gap as high as a line parts paragraphs. */
    private static String text(List<Word> words) {
        var lines = new ArrayList<List<Word>>();
        for (var word : words.stream()
                .sorted(comparingDouble(word -> word.box().line()))
                .toList()) {
            var open = lines.isEmpty() ? null : lines.getLast();
            if (open == null || open.getFirst().box().sharedHeight(word.box()) < SAME_LINE) {
                lines.add(new ArrayList<>(List.of(word)));
            } else {
                open.add(word);
            }
        }
        var text = new StringBuilder();
        var bottom = Double.NEGATIVE_INFINITY;
        for (var line : lines) {
            var top = line.getFirst().box().top();
            if (top - bottom > line.getFirst().box().height() && !text.isEmpty()) {
                text.append('\n');
            }
            line.sort(comparingDouble(word -> word.box().left()));
            line.forEach(word -> text.append(word.text()).append(' '));
            text.append('\n');
            bottom = line.getFirst().box().bottom();
        }
        return text.toString();
    }
}
