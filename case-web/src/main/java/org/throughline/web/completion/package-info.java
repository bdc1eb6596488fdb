/** Completions: how a search may go on while it is typed. */
@NullMarked
package org.throughline.web.completion;

import org.jspecify.annotations.NullMarked;
