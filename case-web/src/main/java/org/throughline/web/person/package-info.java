/** The person who is signed in. */
@NullMarked
package org.throughline.web.person;

import org.jspecify.annotations.NullMarked;
