/** The people of an organisation as Keycloak last named them, and what helps to choose an advocate. */
@NullMarked
package org.throughline.core.staff;

import org.jspecify.annotations.NullMarked;
