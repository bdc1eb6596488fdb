/** Contact notes: on a page of the case, from anywhere by keyboard, and for programs. */
@NullMarked
package org.throughline.web.contactnote;

import org.jspecify.annotations.NullMarked;
