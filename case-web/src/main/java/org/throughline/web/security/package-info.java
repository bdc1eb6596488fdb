/** Security of the pages: content policy, who may see which view, calm answers to errors. */
@NullMarked
package org.throughline.web.security;

import org.jspecify.annotations.NullMarked;
