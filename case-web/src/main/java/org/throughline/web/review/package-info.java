/** Review: findings, comparison and line of plans over REST. */
@NullMarked
package org.throughline.web.review;

import org.jspecify.annotations.NullMarked;
