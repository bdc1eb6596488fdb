package org.throughline.docs.text.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a Word document part by part. Tika's own way drops the page breaks; here the breaks that the author put and
 * those where Word last laid the page out divide the text, so that a hit has a page.
 */
final class WordPages {

    private final PageText text;
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
            if (zip.getEntry("word/document.xml") == null) {
                throw new IOException("No body");
            }
            var parts = zip.stream().map(entry -> entry.getName()).sorted().toList();
            for (var pattern : List.of(
                    "word/header\\d*\\.xml",
                    "word/document\\.xml",
                    "word/(footer|footnotes|endnotes|comments)\\d*\\.xml")) {
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
                        text.add(xml.getText());
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
            // says the same again for older programs
            case "Fallback" -> skip(xml);
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
            case "p", "tr" -> text.add("\n");
            case "tc" -> text.add("\t");
            default -> {
                // goes on in the same line
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // says nothing
                }
            }
        }
    }
}
