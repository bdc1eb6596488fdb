/** The calendar of a person in the calendar program of their phone. */
@NullMarked
package org.throughline.web.feed;

import org.jspecify.annotations.NullMarked;
