package org.throughline.docs.text.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** A page as it looks: a JPEG, or none if the page cannot be drawn. */
public final class PagePicture {

    private static final int MOST_BYTES = 20 << 20;

    private PagePicture() {}

    public static void write(byte[] jpeg, DataOutputStream out) throws IOException {
        out.writeInt(jpeg.length);
        out.write(jpeg);
    }

    public static void writeNone(DataOutputStream out) throws IOException {
        out.writeInt(0);
    }

    /** @throws IOException if the process ended or says something impossible */
    public static Optional<byte[]> read(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("Impossible length of a picture: " + length);
        }
        var jpeg = in.readNBytes(length);
        if (jpeg.length < length) {
            throw new IOException("The process ended in a picture");
        }
        return length == 0 ? Optional.empty() : Optional.of(jpeg);
    }
}
