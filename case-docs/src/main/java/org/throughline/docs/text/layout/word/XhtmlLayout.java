package org.throughline.docs.text.layout.word;

import org.throughline.docs.text.layout.Layout;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The layout of what Tika makes of OpenDocument, RTF, old Word, HTML and letters: XHTML with headings and tables. */
public final class XhtmlLayout extends DefaultHandler {

    private final Blocks blocks = new Blocks();
    private int bold;
    private int span = 1;
    private boolean inBody;

    public Layout layout() {
        return blocks.layout();
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "body" -> inBody = true;
            case "b", "strong", "th" -> bold++;
            case "table" -> blocks.startTable();
            case "tr" -> blocks.startRow();
            default -> {
                // begins nothing by itself
            }
        }
        if (name.equals("td") || name.equals("th")) {
            var wide = attributes.getValue("colspan");
            span = wide != null && wide.matches("[0-9]{1,2}") ? Integer.parseInt(wide) : 1;
        }
        if (name.equals("div") && "header".equals(attributes.getValue("class"))) {
            blocks.running(true);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        switch (name) {
            case "p", "li", "div", "blockquote", "dt", "dd" -> blocks.endParagraph(0);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.endParagraph(0.8);
            case "br" -> blocks.endLine();
            case "b", "strong" -> bold--;
            case "td" -> blocks.endCell(span, false, false);
            case "th" -> {
                blocks.endCell(span, true, false);
                bold--;
            }
            case "tr" -> blocks.endRow();
            case "table" -> blocks.endTable();
            default -> {
                // goes on
            }
        }
    }

    @Override
    public void characters(char[] characters, int from, int count) {
        if (inBody) {
            blocks.text(new String(characters, from, count).replace('\n', ' '), bold > 0);
        }
    }
}
