package org.throughline.docs.text.protocol;

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
 * @param quarters how often the page has to be turned clockwise by a quarter to stand upright
 * @param print where it stands on the upright page
 */
public record ScannedPage(int number, String text, int confidence, int quarters, PagePrint print) {

    private static final int LONGEST = 4 * ReadingLimits.PAGE_CHARACTERS;

    /** A page of which nothing could be made out. */
    public static ScannedPage unreadable(int number) {
        return new ScannedPage(number, "", 0, 0, PagePrint.NONE);
    }

    public void write(DataOutputStream out) throws IOException {
        var tidy = TidyText.tidied(text);
        var bytes = tidy.substring(0, Math.min(ReadingLimits.PAGE_CHARACTERS, tidy.length()))
                .getBytes(StandardCharsets.UTF_8);
        out.writeInt(number);
        out.writeByte(confidence);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeByte(quarters);
        print.write(out);
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
        var text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (text.length() > ReadingLimits.PAGE_CHARACTERS) {
            throw new IOException("Impossible page");
        }
        var quarters = in.readUnsignedByte();
        if (quarters > 3) {
            throw new IOException("Impossible page");
        }
        return new ScannedPage(number, text, confidence, quarters, PagePrint.read(in));
    }
}
