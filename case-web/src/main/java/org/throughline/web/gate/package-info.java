/** What stands before a page that anybody may open: how much comes through, and which form is one of ours. */
@NullMarked
package org.throughline.web.gate;

import org.jspecify.annotations.NullMarked;
