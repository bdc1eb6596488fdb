/** Digests and reminders by mail: decided, kept in an outbox, written and sent. */
@NullMarked
package org.throughline.core.notification.digest;

import org.jspecify.annotations.NullMarked;
