package org.throughline.docs.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A document and bytes of it; whoever asked closes the stream. */
public record DocumentContent(Document document, InputStream stream) implements Closeable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
