package org.throughline.docs.document;

import java.util.UUID;

/** The content of a document is gone for good, and with it goes whatever was made from it. */
public record DocumentRemoved(UUID id) {}
