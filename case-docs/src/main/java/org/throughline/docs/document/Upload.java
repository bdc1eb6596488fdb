package org.throughline.docs.document;

import java.time.Instant;
import java.util.UUID;

/** Who brought a document, and when. */
public record Upload(UUID by, Instant at) {}
