/** People and settings of an organisation. */
@NullMarked
package org.throughline.web.admin;

import org.jspecify.annotations.NullMarked;
