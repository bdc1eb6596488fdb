package org.throughline.docs.line;

import java.util.List;
import java.util.UUID;

/** The line of a plan: from what a child does now, over what it needs, to what is done for it and what comes of it. */
public record Line(UUID documentId, List<Node> nodes, List<Edge> edges) {}
