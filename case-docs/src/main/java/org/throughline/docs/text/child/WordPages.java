package org.throughline.docs.text.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.text.layout.TickSigns;
import org.throughline.docs.text.layout.Word;

/**
 * Reads a Word document part by part. Tika's own way drops the page breaks; here the breaks that the author put and
 * those where Word last laid the page out divide the text, so that a hit has a page.
 */
final class WordPages {

    private final PageText text;
    private String font = "";
    private @Nullable Boolean ticked;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    WordPages(PageText text) {
        this.text = text;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** Headers, then the body, then footers and notes: nothing that can be read is left out. */
    void read(Path file) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            var body = WordBody.in(zip, factory);
            var folder = Pattern.quote(body.substring(0, body.lastIndexOf('/') + 1));
            var parts = zip.stream().map(entry -> entry.getName()).sorted().toList();
            for (var pattern : List.of(
                    folder + "header\\d*\\.xml",
                    Pattern.quote(body),
                    folder + "(footer|footnotes|endnotes|comments)\\d*\\.xml")) {
                for (var part : parts) {
                    if (part.matches(pattern) && !text.isFull()) {
                        try (var in = zip.getInputStream(zip.getEntry(part))) {
                            read(in);
                        }
                        text.add("\n");
                    }
                }
            }
        }
    }

    private void read(InputStream part) throws XMLStreamException {
        var xml = factory.createXMLStreamReader(part);
        var inText = false;
        font = "";
        while (xml.hasNext() && !text.isFull()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.getLocalName().equals("t");
                    start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        text.add(signs(xml.getText()));
                    }
                }
                default -> {
                    // says nothing
                }
            }
        }
        xml.close();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "r" -> font = "";
            case "rFonts" -> font = WordXml.value(xml, "ascii");
            case "sym" -> text.add(sign(WordXml.value(xml, "char"), WordXml.value(xml, "font")));
            // old form fields: what was chosen, else what it was at first
            case "checkBox" -> ticked = false;
            case "default", "checked" -> {
                if (ticked != null) {
                    ticked = WordXml.isOn(xml);
                }
            }
            case "tab" -> text.add("\t");
            case "noBreakHyphen" -> text.add("-");
            case "cr" -> text.add("\n");
            case "br" -> breakHere("page".equals(xml.getAttributeValue(xml.getNamespaceURI(), "type")));
            // Word repeats the author's own break
            case "lastRenderedPageBreak", "pageBreakBefore" -> {
                if (!text.pageIsBlank()) {
                    text.endPage();
                }
            }
            // struck out, or moved elsewhere; the other says the same again for older programs
            case "del", "moveFrom", "Fallback" -> WordXml.skip(xml);
            default -> {
                // says nothing
            }
        }
    }

    private void breakHere(boolean page) {
        if (page) {
            text.endPage();
        } else {
            text.add("\n");
        }
    }

    private void end(String name) {
        switch (name) {
            case "checkBox" -> {
                text.add(Boolean.TRUE.equals(ticked) ? Word.TICKED_BOX : Word.EMPTY_BOX);
                ticked = null;
            }
            case "p", "tr" -> text.add("\n");
            case "tc" -> text.add("\t");
            default -> {
                // goes on in the same line
            }
        }
    }

    /** In some fonts letters are signs. */
    private String signs(String said) {
        if (!font.toLowerCase(Locale.ROOT).contains("wingdings")) {
            return said;
        }
        return said.chars().mapToObj(letter -> boxOf((char) letter, font)).collect(Collectors.joining());
    }

    private static String sign(String code, String inFont) {
        return code.matches("[0-9A-Fa-f]{4}") ? boxOf((char) Integer.parseInt(code, 16), inFont) : " ";
    }

    private static String boxOf(char sign, String inFont) {
        var box = TickSigns.read(sign, inFont);
        return box == null ? " " : box;
    }
}
