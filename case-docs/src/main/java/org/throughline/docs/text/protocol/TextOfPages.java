package org.throughline.docs.text.protocol;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of pages as a document that a reading process is given: as much of it as rules look at. */
public final class TextOfPages {

    /** Of all pages together. */
    private static final int CHARACTERS = 2_000_000;

    private TextOfPages() {}

    public static byte[] written(List<String> pages) {
        var bytes = new ByteArrayOutputStream();
        var room = CHARACTERS;
        try (var out = new DataOutputStream(bytes)) {
            for (var page : pages) {
                var taken = page.substring(0, Math.min(room, Math.min(ReadingLimits.PAGE_CHARACTERS, page.length())));
                room -= taken.length();
                var text = taken.getBytes(StandardCharsets.UTF_8);
                out.writeBoolean(true);
                out.writeInt(text.length);
                out.write(text);
            }
            out.writeBoolean(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static List<String> read(DataInputStream in) throws IOException {
        var pages = new ArrayList<String>();
        while (in.readBoolean()) {
            pages.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return pages;
    }
}
