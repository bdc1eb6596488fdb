package org.throughline.docs.index;

import java.util.Map;

/** How far an index has followed its database, as each of its commits notes it. */
final class Followed {

    private static final String POSITION = "position";
    private static final String FORMAT = "format";

    private Followed() {}

    static Map<String, String> notes(long position) {
        return Map.of(POSITION, Long.toString(position), FORMAT, PageFields.FORMAT);
    }

    /** The last change it has taken over; 0 if nothing of it counts any more. */
    static long position(Map<String, String> notes) {
        return PageFields.FORMAT.equals(notes.get(FORMAT)) ? Long.parseLong(notes.getOrDefault(POSITION, "0")) : 0;
    }
}
