package org.throughline.docs.text.layout;

/** How large an upright page is, in points. */
public record PageSize(double width, double height) {

    /** Of text that is not laid out on paper. */
    public static final PageSize UNKNOWN = new PageSize(0, 0);

    public boolean isKnown() {
        return width > 0 && height > 0;
    }
}
