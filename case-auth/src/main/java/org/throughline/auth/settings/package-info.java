/** Where Keycloak is, and at which address people reach us. */
@NullMarked
package org.throughline.auth.settings;

import org.jspecify.annotations.NullMarked;
