package org.throughline.docs.text.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What {@link TextRules} said of a text; nothing where they did not get through it. Only who knows the rules can read it. */
public final class Findings {

    public static final int MOST_BYTES = 1 << 20;

    private final byte[] said;

    private Findings(byte[] said) {
        this.said = said;
    }

    public static Findings of(byte[] said) {
        return new Findings(said.length > MOST_BYTES ? new byte[0] : said.clone());
    }

    public static Findings nothing() {
        return new Findings(new byte[0]);
    }

    public boolean isEmpty() {
        return said.length == 0;
    }

    public byte[] bytes() {
        return said.clone();
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(said.length);
        out.write(said);
        out.flush();
    }

    /** @throws IOException if the process ended or says something impossible */
    public static Findings read(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("Impossible length of findings: " + length);
        }
        var said = in.readNBytes(length);
        if (said.length < length) {
            throw new IOException("The process ended in its findings");
        }
        return new Findings(said);
    }
}
