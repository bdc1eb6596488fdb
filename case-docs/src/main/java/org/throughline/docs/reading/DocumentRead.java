package org.throughline.docs.reading;

import java.util.List;
import org.throughline.docs.document.Document;

/** A document is ready: all of its pages that can be read are read. */
public record DocumentRead(Document document, List<String> pages) {}
