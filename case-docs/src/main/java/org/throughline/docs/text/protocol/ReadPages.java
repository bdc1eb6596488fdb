package org.throughline.docs.text.protocol;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a reading process is told of pages that were read before, ahead of the file that they are of. */
public final class ReadPages {

    /** Of all pages together. */
    private static final int CHARACTERS = 2_000_000;

    private ReadPages() {}

    /** As much of them as rules look at. */
    public static byte[] written(List<ReadPage> pages) {
        var bytes = new ByteArrayOutputStream();
        var room = CHARACTERS;
        try (var out = new DataOutputStream(bytes)) {
            for (var page : pages) {
                var all = page.text();
                var taken = all.substring(0, Math.min(room, Math.min(ReadingLimits.PAGE_CHARACTERS, all.length())));
                room -= taken.length();
                var text = taken.getBytes(StandardCharsets.UTF_8);
                out.writeBoolean(true);
                out.writeInt(text.length);
                out.write(text);
                page.print().write(out);
            }
            out.writeBoolean(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static List<ReadPage> read(DataInputStream in) throws IOException {
        var pages = new ArrayList<ReadPage>();
        while (in.readBoolean()) {
            var text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            pages.add(new ReadPage(text, PagePrint.read(in)));
        }
        return pages;
    }
}
