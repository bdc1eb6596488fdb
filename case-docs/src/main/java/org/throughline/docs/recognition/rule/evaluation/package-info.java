/** Evaluations: how scores, needs and recommendations are read. */
@NullMarked
package org.throughline.docs.recognition.rule.evaluation;

import org.jspecify.annotations.NullMarked;
