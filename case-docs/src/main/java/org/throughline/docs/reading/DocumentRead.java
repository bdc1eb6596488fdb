package org.throughline.docs.reading;

import org.throughline.docs.document.Document;
import org.throughline.docs.text.protocol.Findings;

/** A document is ready: all of its pages that can be read are read. */
public record DocumentRead(Document document, Findings findings) {}
