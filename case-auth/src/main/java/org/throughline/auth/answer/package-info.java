/** Answers given before any page or resource is reached. */
@NullMarked
package org.throughline.auth.answer;

import org.jspecify.annotations.NullMarked;
