package org.throughline.docs.text.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What was read off the picture of a page. It travels from the reading process to its parent, which checks what it
 * says before it believes it.
 *
 * @param number the first page is 1
 * @param confidence 0 to 100, the mean over its letters; 100 where the page is blank
 */
public record ScannedPage(int number, String text, int confidence) {

    private static final int LONGEST = 4 * Limits.PAGE_CHARACTERS;

    void write(DataOutputStream out) throws IOException {
        var bytes = PageText.tidy(text).getBytes(StandardCharsets.UTF_8);
        var length = Math.min(bytes.length, LONGEST);
        out.writeInt(number);
        out.writeByte(confidence);
        out.writeInt(length);
        out.write(bytes, 0, length);
        out.flush();
    }

    /** @throws IOException if the process ended or says something impossible */
    public static ScannedPage read(DataInputStream in) throws IOException {
        var number = in.readInt();
        var confidence = in.readUnsignedByte();
        var length = in.readInt();
        if (confidence > 100 || length < 0 || length > LONGEST) {
            throw new IOException("Impossible page");
        }
        return new ScannedPage(number, new String(in.readNBytes(length), StandardCharsets.UTF_8), confidence);
    }
}
