/** The frame of all screens: navigation, the person, and what each session and page begins with. */
@NullMarked
package org.throughline.web.frame;

import org.jspecify.annotations.NullMarked;
