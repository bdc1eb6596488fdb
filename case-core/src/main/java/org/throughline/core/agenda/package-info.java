/** What is due, over all the cases that somebody sees. */
@NullMarked
package org.throughline.core.agenda;

import org.jspecify.annotations.NullMarked;
