/** The portal: what a family sees, on a phone first. */
@NullMarked
package org.throughline.web.portal;

import org.jspecify.annotations.NullMarked;
