/** The login server, Keycloak, and its realm. */
@NullMarked
package org.throughline.deploy.login;

import org.jspecify.annotations.NullMarked;
