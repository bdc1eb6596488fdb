/** Plan: the line of the plan in force, need by need, and what changed between two plans. */
@NullMarked
package org.throughline.web.plan;

import org.jspecify.annotations.NullMarked;
