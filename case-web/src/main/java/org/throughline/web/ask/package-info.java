/** The form with which families ask for help, without signing in. */
@NullMarked
package org.throughline.web.ask;

import org.jspecify.annotations.NullMarked;
