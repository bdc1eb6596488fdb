/** Whether the parts this application needs are there. */
@NullMarked
package org.throughline.web.health;

import org.jspecify.annotations.NullMarked;
