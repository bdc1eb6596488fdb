/** Notifications: how somebody is told by mail what is due, and what could not be told. */
@NullMarked
package org.throughline.web.notification;

import org.jspecify.annotations.NullMarked;
