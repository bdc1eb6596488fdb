/** Children who may be here twice. */
@NullMarked
package org.throughline.web.duplicate;

import org.jspecify.annotations.NullMarked;
