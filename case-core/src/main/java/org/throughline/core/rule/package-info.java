/** Rules of law as data: who must do what within which time, with its citation. */
@NullMarked
package org.throughline.core.rule;

import org.jspecify.annotations.NullMarked;
