/** Texts and pages that are made of templates. */
@NullMarked
package org.throughline.core.template;

import org.jspecify.annotations.NullMarked;
