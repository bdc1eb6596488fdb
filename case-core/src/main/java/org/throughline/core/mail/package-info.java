/** Sends mail through a server that the environment names. */
@NullMarked
package org.throughline.core.mail;

import org.jspecify.annotations.NullMarked;
