package org.throughline.docs.text.protocol;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream, and not one less. */
public final class LimitedInput extends InputStream {

    private final InputStream whole;
    private long left;

    public LimitedInput(InputStream whole, long length) {
        this.whole = whole;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int count) throws IOException {
        if (left == 0) {
            return -1;
        }
        var read = whole.read(buffer, from, (int) Math.min(count, left));
        if (read < 0) {
            throw new EOFException();
        }
        left -= read;
        return read;
    }
}
