package org.throughline.core.rule;

/** The same in the two languages of our users. */
public record BilingualText(String en, String es) {

    public String in(String language) {
        return "es".equals(language) ? es : en;
    }
}
