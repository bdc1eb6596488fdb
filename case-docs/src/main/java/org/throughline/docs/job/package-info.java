/** Work that survives a crash: a row for each job, written with the deed that asks for it. */
@NullMarked
package org.throughline.docs.job;

import org.jspecify.annotations.NullMarked;
