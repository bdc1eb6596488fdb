/** What a family reads of its child's case: an allow-list, so that nothing new of a case is shown without being named here. */
@NullMarked
package org.throughline.core.portal;

import org.jspecify.annotations.NullMarked;
