/** Settings of this module, from its environment. */
@NullMarked
package org.throughline.docs.settings;

import org.jspecify.annotations.NullMarked;
