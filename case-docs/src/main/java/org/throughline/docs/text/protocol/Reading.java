package org.throughline.docs.text.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What came of a document. It travels from the reading process to its parent, which checks each length before it believes it. */
public sealed interface Reading {

    int NONE = -1;

    /** What the content is, whatever the name says. */
    String mediaType();

    /**
     * @param scans the numbers of the pages that are pictures and must still be read as such; the first page is 1
     * @param truncated there is more text than was taken
     * @param otherType the name promised another kind of file
     * @param active there are programs or files in it that were left alone
     */
    record Text(
            String mediaType,
            List<String> pages,
            Set<Integer> scans,
            boolean truncated,
            boolean otherType,
            boolean active)
            implements Reading {}

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
                out.writeBoolean(text.active());
                out.writeInt(text.scans().size());
                for (var number : text.scans()) {
                    out.writeInt(number);
                }
                for (var page : text.pages()) {
                    var most = Math.min(ReadingLimits.PAGE_CHARACTERS, page.length());
                    var bytes = page.substring(0, most).getBytes(StandardCharsets.UTF_8);
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
        if (count < 0 || count > ReadingLimits.PAGES) {
            throw new IOException("Impossible number of pages: " + count);
        }
        var truncated = in.readBoolean();
        var otherType = in.readBoolean();
        var active = in.readBoolean();
        var scans = scans(in, count);
        var pages = new ArrayList<String>(count);
        var room = 3 * ReadingLimits.CHARACTERS;
        for (var page = 0; page < count; page++) {
            var length = in.readInt();
            if (length < 0 || length > room) {
                throw new IOException("Impossible length of a page: " + length);
            }
            room -= length;
            var text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            if (text.length() > ReadingLimits.PAGE_CHARACTERS) {
                throw new IOException("Impossible page of " + text.length() + " characters");
            }
            pages.add(text);
        }
        return new Text(mediaType, List.copyOf(pages), scans, truncated, otherType, active);
    }

    private static Set<Integer> scans(DataInputStream in, int pages) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > pages) {
            throw new IOException("Impossible number of scans: " + count);
        }
        var scans = new TreeSet<Integer>();
        for (var i = 0; i < count; i++) {
            var number = in.readInt();
            if (number < 1 || number > pages) {
                throw new IOException("Impossible page: " + number);
            }
            scans.add(number);
        }
        return scans;
    }

    private static Unreadable why(String name) throws IOException {
        try {
            return Unreadable.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("Impossible reason", e);
        }
    }
}
