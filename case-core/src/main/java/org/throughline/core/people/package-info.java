/** The people of an organisation, as Keycloak last named them. */
@NullMarked
package org.throughline.core.people;

import org.jspecify.annotations.NullMarked;
