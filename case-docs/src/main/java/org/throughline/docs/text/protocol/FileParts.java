package org.throughline.docs.text.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that are in a letter or an archive: for each a yes, its name, its length and its bytes; then a no, and
 * whether these were all.
 */
public final class FileParts {

    private static final int LONGEST_NAME = 1_000;

    private FileParts() {}

    /** Takes a file that was in another one; it reads the stream or leaves it. */
    public interface Taker {
        void take(String name, InputStream plain) throws IOException;
    }

    public static void write(String name, Path part, DataOutputStream out) throws IOException {
        out.writeBoolean(true);
        out.writeUTF(name.substring(0, Math.min(LONGEST_NAME, name.length())));
        out.writeLong(Files.size(part));
        Files.copy(part, out);
    }

    public static void writeEnd(boolean complete, DataOutputStream out) throws IOException {
        out.writeBoolean(false);
        out.writeBoolean(complete);
    }

    /**
     * Hands over one after the other; false if some had to stay inside.
     *
     * @throws IOException if the process ended or says something impossible
     */
    public static boolean read(DataInputStream in, Taker taker) throws IOException {
        var room = ReadingLimits.PARTS_BYTES;
        for (var count = 0; in.readBoolean(); count++) {
            var name = in.readUTF();
            var length = in.readLong();
            room -= length;
            if (length < 0 || room < 0 || count == ReadingLimits.PARTS) {
                throw new IOException("Impossible part");
            }
            var part = new LimitedInput(in, length);
            taker.take(name, part);
            part.transferTo(OutputStream.nullOutputStream());
        }
        return in.readBoolean();
    }
}
