package org.throughline.docs.document;

import java.util.List;
import java.util.Map;
import org.throughline.docs.facts.FoundDate;
import org.throughline.docs.facts.KeyDate;

/** A document has been read, or read anew because somebody said what it is. */
public record DocumentUnderstood(Document document, List<String> pages, Map<KeyDate, FoundDate> dates) {}
