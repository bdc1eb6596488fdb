/** What is done about a family that asks for help. */
@NullMarked
package org.throughline.core.triage;

import org.jspecify.annotations.NullMarked;
