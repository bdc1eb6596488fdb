package org.throughline.docs.recognition;

import java.util.List;
import java.util.Map;
import org.throughline.docs.document.Document;

/** A document has been read, or read anew because somebody said what it is. */
public record DocumentRecognized(Document document, List<String> pages, Map<KeyDate, FoundDate> dates) {}
