/** Supports: how accommodations, the placement, the summer, the transition and testing of a plan are read. */
@NullMarked
package org.throughline.docs.recognition.rule.plan.support;

import org.jspecify.annotations.NullMarked;
