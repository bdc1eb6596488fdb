/** The rules of law by which deadlines are computed. */
@NullMarked
package org.throughline.web.rule;

import org.jspecify.annotations.NullMarked;
