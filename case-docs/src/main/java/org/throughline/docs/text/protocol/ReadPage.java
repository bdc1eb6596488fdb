package org.throughline.docs.text.protocol;

/**
 * A page of which the text is known.
 *
 * @param print where it stands, if it was read off its picture; else the file itself says
 */
public record ReadPage(String text, PagePrint print) {

    /** Of a page that is no picture. */
    public static ReadPage typed(String text) {
        return new ReadPage(text, PagePrint.NONE);
    }
}
