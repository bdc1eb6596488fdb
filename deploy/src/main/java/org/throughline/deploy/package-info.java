/** The launcher: the stack of database, login server and application, as one. */
@NullMarked
package org.throughline.deploy;

import org.jspecify.annotations.NullMarked;
