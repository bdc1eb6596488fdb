/** The application server, Payara, and its domain. */
@NullMarked
package org.throughline.deploy.server;

import org.jspecify.annotations.NullMarked;
