package org.throughline.docs.recognition;

import org.throughline.core.fact.FactType;

/** Something that happened, as a document tells it. */
public record SuggestedFact(FactType type, FoundDate date) {}
