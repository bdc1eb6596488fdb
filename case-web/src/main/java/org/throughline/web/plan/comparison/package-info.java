/** Two plans of a case side by side: what was copied, what is gone, what is new. */
@NullMarked
package org.throughline.web.plan.comparison;

import org.jspecify.annotations.NullMarked;
