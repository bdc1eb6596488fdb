package org.throughline.web.plan;

import java.util.Set;
import org.throughline.docs.review.FindingCode;

/** A part of a plan with what is asked of it. */
record Marked<T>(T item, Set<FindingCode> marks) {}
