package org.throughline.web.plan;

/** The beginning of a text, as far as a glance goes. */
public final class Excerpt {

    private Excerpt() {}

    /** Cut between two words; three dots say that it goes on. */
    public static String of(String text, int length) {
        var line = text.strip();
        if (line.length() <= length) {
            return line;
        }
        var end = line.lastIndexOf(' ', length);
        return line.substring(0, end > length / 2 ? end : length).stripTrailing() + " …";
    }
}
