/** Teams: who works on a case. */
@NullMarked
package org.throughline.web.team;

import org.jspecify.annotations.NullMarked;
