/** Consents and releases. */
@NullMarked
package org.throughline.web.consent;

import org.jspecify.annotations.NullMarked;
