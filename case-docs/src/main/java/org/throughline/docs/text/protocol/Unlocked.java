package org.throughline.docs.text.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What came of trying a password; of a file that is open the length and the bytes follow. */
public enum Unlocked {
    OPENED,
    WRONG_PASSWORD,
    /** Files of this kind, or this one, cannot be opened here. */
    NO_WAY;

    /** Takes a file whose password has been taken off; it reads the stream or leaves it. */
    public interface Taker {
        void take(InputStream plain) throws IOException;
    }

    /** @param open the file without its password, if it is open */
    public void write(Path open, DataOutputStream out) throws IOException {
        out.writeUTF(name());
        if (this == OPENED) {
            out.writeLong(Files.size(open));
            Files.copy(open, out);
        }
    }

    /**
     * Hands over the bytes if it is open.
     *
     * @throws IOException if the process ended or says something impossible
     */
    public static Unlocked read(DataInputStream in, Taker taker) throws IOException {
        var how = named(in.readUTF());
        if (how == OPENED) {
            var length = in.readLong();
            if (length < 0) {
                throw new IOException("Impossible length");
            }
            var open = new LimitedInput(in, length);
            taker.take(open);
            open.transferTo(OutputStream.nullOutputStream());
        }
        return how;
    }

    private static Unlocked named(String name) throws IOException {
        try {
            return valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("Impossible answer", e);
        }
    }
}
