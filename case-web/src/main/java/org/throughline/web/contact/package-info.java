/** Contact notes and time: on a page of the case, from anywhere by keyboard, and for programs. */
@NullMarked
package org.throughline.web.contact;

import org.jspecify.annotations.NullMarked;
