package org.throughline.core.caselist;

import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.deadline.Deadline;

/**
 * A case with the legal date that comes next.
 *
 * @param nextLegal the earliest open one of a verified rule, of any rule where there is none; null if nothing is open
 */
public record CaseAndNext(CaseView view, @Nullable Deadline nextLegal) {}
