/** Review: what in a plan is worth a question at a meeting. It asks and never judges. */
@NullMarked
package org.throughline.docs.review;

import org.jspecify.annotations.NullMarked;
