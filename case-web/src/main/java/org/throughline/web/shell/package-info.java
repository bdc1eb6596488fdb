/** The frame of all screens: navigation, words, dates, icons, and what is said when something fails. */
@NullMarked
package org.throughline.web.shell;

import org.jspecify.annotations.NullMarked;
