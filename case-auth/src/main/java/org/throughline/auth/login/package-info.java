/** The one door: the browser's sign-in through Keycloak, and bearer tokens. */
@NullMarked
package org.throughline.auth.login;

import org.jspecify.annotations.NullMarked;
