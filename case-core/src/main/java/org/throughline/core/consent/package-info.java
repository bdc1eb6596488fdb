/** Consents: what families agreed to in writing, and what they took back. */
@NullMarked
package org.throughline.core.consent;

import org.jspecify.annotations.NullMarked;
