package org.throughline.docs.text.child;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the parts of a Word file have in common. */
final class WordXml {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private WordXml() {}

    /** Of whatever namespace: there are two of them for the same things. */
    static String value(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean isOn(XMLStreamReader xml) {
        return !OFF.contains(value(xml, "val"));
    }

    /** To the end of the element that has begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
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
