package org.throughline.docs.text.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What came of a document. It travels from the reading process to its parent, which checks each length before it believes it. */
public sealed interface Reading {

    int NONE = -1;

    /** What the content is, whatever the name says. */
    String mediaType();

    /**
     * @param truncated there is more text than was taken
     * @param otherType the name promised another kind of file
     */
    record Text(String mediaType, List<String> pages, boolean truncated, boolean otherType) implements Reading {}

    record NoText(String mediaType, Unreadable why) implements Reading {}

    default void write(DataOutputStream out) throws IOException {
        out.writeUTF(mediaType());
        switch (this) {
            case NoText none -> {
                out.writeInt(NONE);
                out.writeUTF(none.why().name());
            }
            case Text text -> {
                out.writeInt(text.pages().size());
                out.writeBoolean(text.truncated());
                out.writeBoolean(text.otherType());
                for (var page : text.pages()) {
                    var bytes = page.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            }
        }
        out.flush();
    }

    /** @throws IOException if the process ended or says something impossible */
    static Reading read(DataInputStream in) throws IOException {
        var mediaType = in.readUTF();
        var count = in.readInt();
        if (count == NONE) {
            return new NoText(mediaType, why(in.readUTF()));
        }
        if (count < 0 || count > Limits.PAGES) {
            throw new IOException("Impossible number of pages: " + count);
        }
        var truncated = in.readBoolean();
        var otherType = in.readBoolean();
        var pages = new ArrayList<String>(count);
        var room = 3 * Limits.CHARACTERS;
        for (var page = 0; page < count; page++) {
            var length = in.readInt();
            if (length < 0 || length > room) {
                throw new IOException("Impossible length of a page: " + length);
            }
            room -= length;
            pages.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        return new Text(mediaType, List.copyOf(pages), truncated, otherType);
    }

    private static Unreadable why(String name) throws IOException {
        try {
            return Unreadable.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("Impossible reason", e);
        }
    }
}
