/** How somebody is told by mail what is due, and what could not be told. */
@NullMarked
package org.throughline.web.notice;

import org.jspecify.annotations.NullMarked;
