/**
 * Jobs that survive a crash: a row for each, written with the deed that asks for it, and one for each that recurs.
 */
@NullMarked
package org.throughline.core.job;

import org.jspecify.annotations.NullMarked;
