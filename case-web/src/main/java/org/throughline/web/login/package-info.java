/** The plain pages around the sign-in: back from Keycloak, choose an organisation, sign out, goodbye. */
@NullMarked
package org.throughline.web.login;

import org.jspecify.annotations.NullMarked;
