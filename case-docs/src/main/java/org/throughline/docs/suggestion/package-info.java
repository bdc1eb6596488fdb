/** Suggestions of a reading. Nothing of them changes a case until a person says so. */
@NullMarked
package org.throughline.docs.suggestion;

import org.jspecify.annotations.NullMarked;
