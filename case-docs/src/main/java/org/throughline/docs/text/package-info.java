/** Text of files that nobody trusts, read in processes of their own. */
@NullMarked
package org.throughline.docs.text;

import org.jspecify.annotations.NullMarked;
