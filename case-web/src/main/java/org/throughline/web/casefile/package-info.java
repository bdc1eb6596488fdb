/** Cases: opening one, the head of its pages, its badges, and the resource. */
@NullMarked
package org.throughline.web.casefile;

import org.jspecify.annotations.NullMarked;
