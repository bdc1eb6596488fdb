/** Notifications: how each person wants to be told what is due, and what could not be told. */
@NullMarked
package org.throughline.core.notification;

import org.jspecify.annotations.NullMarked;
