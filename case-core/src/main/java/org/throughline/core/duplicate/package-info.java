/** Children who may be here twice: hints before a case is opened, and bringing two entries together. */
@NullMarked
package org.throughline.core.duplicate;

import org.jspecify.annotations.NullMarked;
