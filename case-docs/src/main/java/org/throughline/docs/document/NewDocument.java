package org.throughline.docs.document;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.DocumentType;

/** What somebody uploads; the caller closes the stream. */
public record NewDocument(
        String fileName, InputStream content, @Nullable DocumentType type, boolean shared) {}
