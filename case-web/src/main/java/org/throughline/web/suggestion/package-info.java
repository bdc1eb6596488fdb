/** Suggestions of readings: the inbox, and the same over REST. */
@NullMarked
package org.throughline.web.suggestion;

import org.jspecify.annotations.NullMarked;
