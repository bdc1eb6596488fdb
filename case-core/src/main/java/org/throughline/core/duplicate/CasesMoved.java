package org.throughline.core.duplicate;

import java.util.List;
import java.util.UUID;

/** These cases are another child's now, in this transaction: two entries became one, or two again. */
public record CasesMoved(List<UUID> caseIds) {}
