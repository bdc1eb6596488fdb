/** Teams: who works on which case, cases offered to advocates, and to whom to give the next one. */
@NullMarked
package org.throughline.core.team;

import org.jspecify.annotations.NullMarked;
