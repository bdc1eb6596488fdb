package org.throughline.docs.review;

import org.throughline.docs.document.Document;

/** How many questions a plan leaves that nobody set aside. */
public record OpenFindings(Document plan, int count) {}
