package org.throughline.docs.text.child;

import org.apache.tika.exception.WriteLimitReachedException;
import org.throughline.docs.text.protocol.ReadingLimits;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Splits what Tika says where Tika says {@code <div class="page">}; formats without pages are one page. */
final class PageHandler extends DefaultHandler {

    private final PageText text;
    private boolean inBody;
    private boolean inPages;

    PageHandler(PageText text) {
        this.text = text;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) throws SAXException {
        if (name.equals("body")) {
            inBody = true;
        } else if (name.equals("div") && startsPage(attributes.getValue("class"))) {
            if (inPages) {
                proceedIf(text.endPage());
            }
            inPages = true;
            text.startPages();
        }
    }

    private static boolean startsPage(String cssClass) {
        return "page".equals(cssClass) || "slide-content".equals(cssClass);
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) throws SAXException {
        switch (name) {
            case "p", "div", "tr", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6" -> say("\n");
            case "td", "th" -> say("\t");
            default -> {
                // goes on in the same line
            }
        }
    }

    @Override
    public void characters(char[] characters, int from, int count) throws SAXException {
        say(new String(characters, from, count));
    }

    @Override
    public void ignorableWhitespace(char[] characters, int from, int count) throws SAXException {
        say(new String(characters, from, count));
    }

    private void say(String said) throws SAXException {
        if (inBody) {
            proceedIf(text.add(said));
        }
    }

    private static void proceedIf(boolean room) throws SAXException {
        if (!room) {
            throw new WriteLimitReachedException(ReadingLimits.CHARACTERS);
        }
    }
}
