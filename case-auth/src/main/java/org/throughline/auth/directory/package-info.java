/** Keycloak's own word on who belongs to an organisation. */
@NullMarked
package org.throughline.auth.directory;

import org.jspecify.annotations.NullMarked;
