/** What kind of request it is, which decides how it may be answered. */
@NullMarked
package org.throughline.auth.request;

import org.jspecify.annotations.NullMarked;
