/** Present levels and needs of plans. */
@NullMarked
package org.throughline.docs.recognition.rule.plan.level;

import org.jspecify.annotations.NullMarked;
