package org.throughline.docs.text.child;

import java.io.IOException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The main part of a Word file. Its relations say which one it is: programs call it as they like. */
final class WordBody {

    private static final String USUAL = "word/document.xml";

    private WordBody() {}

    /** @throws IOException if there is none */
    static String in(ZipFile zip, XMLInputFactory factory) throws IOException, XMLStreamException {
        var relations = zip.getEntry("_rels/.rels");
        if (relations != null) {
            try (var in = zip.getInputStream(relations)) {
                var xml = factory.createXMLStreamReader(in);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && WordXml.value(xml, "Type").endsWith("/officeDocument")) {
                        var target = WordXml.value(xml, "Target").replaceFirst("^/", "");
                        if (zip.getEntry(target) != null) {
                            return target;
                        }
                    }
                }
            }
        }
        if (zip.getEntry(USUAL) == null) {
            throw new IOException("No body");
        }
        return USUAL;
    }
}
