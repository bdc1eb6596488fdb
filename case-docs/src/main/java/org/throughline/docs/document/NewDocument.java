package org.throughline.docs.document;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What somebody uploads; the caller closes the stream. */
public record NewDocument(
        String fileName, InputStream content, @Nullable DocumentType type, boolean shared) {}
