/** Reads text out of files that nobody trusts, in processes of their own. */
@NullMarked
package org.throughline.docs.text;

import org.jspecify.annotations.NullMarked;
