package org.throughline.docs.text.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What came of trying a password. */
public enum Unlocked {
    OPENED,
    WRONG_PASSWORD,
    /** Files of this kind, or this one, cannot be opened here. */
    NO_WAY;

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(name());
    }

    /** @throws IOException if the process ended or says something impossible */
    public static Unlocked read(DataInputStream in) throws IOException {
        try {
            return valueOf(in.readUTF());
        } catch (IllegalArgumentException e) {
            throw new IOException("Impossible answer", e);
        }
    }
}
