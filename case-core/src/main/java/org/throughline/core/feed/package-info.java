/** The dates of a person for the calendar program of a phone: an address with a secret in it, and what is read there. */
@NullMarked
package org.throughline.core.feed;

import org.jspecify.annotations.NullMarked;
