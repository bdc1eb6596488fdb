/** The public form with which families ask for help, without signing in. */
@NullMarked
package org.throughline.web.publicform;

import org.jspecify.annotations.NullMarked;
