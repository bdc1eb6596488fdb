/** Work that survives a crash: a row for each job, written with the deed that asks for it, and one for each job that recurs. */
@NullMarked
package org.throughline.core.job;

import org.jspecify.annotations.NullMarked;
