package org.throughline.docs.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** A page together with the bytes that it is drawn from. */
public record PageContent(Document document, DocumentPage page, InputStream stream) implements Closeable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
