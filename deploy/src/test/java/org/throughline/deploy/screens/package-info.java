/** The screens as people meet them, in a real browser on the whole stack. */
@NullMarked
package org.throughline.deploy.screens;

import org.jspecify.annotations.NullMarked;
