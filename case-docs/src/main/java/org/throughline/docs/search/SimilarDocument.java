package org.throughline.docs.search;

import org.throughline.docs.document.Document;

/**
 * A document that is like another.
 *
 * @param page the one that is most alike
 */
public record SimilarDocument(Document document, int page, float score) {}
