/** Mail through a server that the environment names. */
@NullMarked
package org.throughline.core.notification.mail;

import org.jspecify.annotations.NullMarked;
