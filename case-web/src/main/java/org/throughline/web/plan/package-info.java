/** Plan: the line of the plan in force, need by need. */
@NullMarked
package org.throughline.web.plan;

import org.jspecify.annotations.NullMarked;
