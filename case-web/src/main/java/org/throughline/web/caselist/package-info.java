/** Lists of cases: filters, lists to come back to, what is done to many at once, and files of them. */
@NullMarked
package org.throughline.web.caselist;

import org.jspecify.annotations.NullMarked;
