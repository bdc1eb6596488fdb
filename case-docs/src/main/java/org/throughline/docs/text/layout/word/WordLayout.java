package org.throughline.docs.text.layout.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.layout.Layout;
import org.throughline.docs.text.layout.TickSigns;
import org.throughline.docs.text.layout.Word;

/**
 * The layout of a Word document: its styles tell headings, its tables are tables. What was struck out in tracked changes
 * is left out, what was put in is text. Boxes of old form fields, content controls and symbol fonts are boxes.
 */
public final class WordLayout {

    private final Blocks blocks = new Blocks();
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final Map<String, Double> headings = new HashMap<>();
    private final Map<String, Boolean> boldStyles = new HashMap<>();

    private WordLayout() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    public static Layout read(Path file) throws IOException, XMLStreamException {
        var word = new WordLayout();
        try (var zip = new ZipFile(file.toFile())) {
            var parts = WordParts.in(zip);
            if (parts.styles() != null) {
                try (var in = zip.getInputStream(zip.getEntry(parts.styles()))) {
                    word.readStyles(in);
                }
            }
            word.blocks.running(true);
            for (var part : parts.running()) {
                word.read(zip, part);
            }
            word.blocks.running(false);
            word.read(zip, parts.body());
            for (var part : parts.notes()) {
                word.read(zip, part);
            }
        }
        return word.blocks.layout();
    }

    private void read(ZipFile zip, String part) throws IOException, XMLStreamException {
        try (var in = zip.getInputStream(zip.getEntry(part))) {
            new Part(factory.createXMLStreamReader(in)).read();
        }
    }

    private void readStyles(InputStream in) throws XMLStreamException {
        var xml = factory.createXMLStreamReader(in);
        var style = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> style = value(xml, "styleId");
                    case "name" -> {
                        var name = value(xml, "val").toLowerCase(java.util.Locale.ROOT);
                        if (name.startsWith("heading")
                                || name.startsWith("title")
                                || name.startsWith("subtitle")
                                || name.startsWith("título")
                                || name.startsWith("encabezado")) {
                            headings.put(style, 0.8);
                        }
                    }
                    case "outlineLvl" -> headings.putIfAbsent(style, 0.8);
                    case "b" -> {
                        if (isOn(xml)) {
                            boldStyles.put(style, true);
                        }
                    }
                    default -> {
                        // says nothing of headings
                    }
                }
            }
        }
        xml.close();
    }

    private static boolean isOn(XMLStreamReader xml) {
        return !List.of("0", "false", "off", "none").contains(value(xml, "val"));
    }

    private static String value(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** What is known of the cell that is being read. */
    private static final class CellForm {

        int span = 1;
        boolean shaded;
        boolean merged;
    }

    /** One part of the file on its way. */
    private final class Part {

        private final XMLStreamReader xml;
        private double heading;
        private boolean boldParagraph;
        private boolean boldRun;
        private boolean inRun;
        private final Deque<CellForm> cells = new ArrayDeque<>();
        private @Nullable Boolean ticked;

        Part(XMLStreamReader xml) {
            this.xml = xml;
        }

        void read() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> {
                        // text is taken where its element begins
                    }
                }
            }
            xml.close();
            blocks.endParagraph(0);
        }

        private void start(String name) throws XMLStreamException {
            switch (name) {
                case "p" -> {
                    heading = 0;
                    boldParagraph = false;
                }
                case "pStyle" -> {
                    heading = headings.getOrDefault(value(xml, "val"), 0.0);
                    boldParagraph = boldStyles.getOrDefault(value(xml, "val"), false);
                }
                case "outlineLvl" -> heading = Math.max(heading, 0.8);
                case "r" -> {
                    inRun = true;
                    boldRun = boldParagraph;
                }
                case "b" -> boldRun = inRun ? isOn(xml) : boldRun;
                case "t" -> blocks.text(xml.getElementText(), boldRun);
                case "tab" -> {
                    if (inRun) {
                        blocks.endSegment();
                    }
                }
                case "cr" -> blocks.endLine();
                case "br" -> {
                    if (value(xml, "type").equals("page")) {
                        blocks.page();
                    } else {
                        blocks.endLine();
                    }
                }
                case "noBreakHyphen" -> blocks.text("-", boldRun);
                case "sym" -> symbol();
                case "lastRenderedPageBreak" -> blocks.page();
                case "tbl" -> blocks.startTable();
                case "tr" -> blocks.startRow();
                case "tc" -> cells.push(new CellForm());
                case "gridSpan" -> cell().span = number(value(xml, "val"));
                case "vMerge" -> cell().merged = !value(xml, "val").equals("restart");
                case "shd" -> cell().shaded |= !value(xml, "fill").matches("|auto|(?i)ffffff");
                // old form fields: what was chosen, else what it was at first
                case "checkBox" -> ticked = false;
                case "default", "checked" -> {
                    if (ticked != null) {
                        ticked = isOn(xml);
                    }
                }
                case "del", "moveFrom", "Fallback", "delText", "instrText" -> skip();
                default -> {
                    // says nothing
                }
            }
        }

        private CellForm cell() {
            var cell = cells.peek();
            return cell == null ? new CellForm() : cell;
        }

        private void symbol() {
            var code = value(xml, "char");
            if (code.matches("[0-9A-Fa-f]{4}")) {
                var sign = (char) Integer.parseInt(code, 16);
                var box = TickSigns.read(sign, value(xml, "font"));
                blocks.text(box == null ? " " : box, false);
            }
        }

        private static int number(String value) {
            return value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : 1;
        }

        private void end(String name) {
            switch (name) {
                case "p" -> blocks.endParagraph(heading);
                case "r" -> inRun = false;
                case "checkBox" -> {
                    blocks.text(Boolean.TRUE.equals(ticked) ? Word.TICKED_BOX : Word.EMPTY_BOX, false);
                    ticked = null;
                }
                case "tc" -> {
                    var cell = cell();
                    blocks.endCell(cell.span, cell.shaded, cell.merged);
                    cells.poll();
                }
                case "tr" -> blocks.endRow();
                case "tbl" -> blocks.endTable();
                default -> {
                    // goes on
                }
            }
        }

        private void skip() throws XMLStreamException {
            for (var depth = 1; depth > 0; ) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // struck out, or said again
                    }
                }
            }
        }
    }
}
