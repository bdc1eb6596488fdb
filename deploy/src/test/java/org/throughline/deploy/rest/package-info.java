/** The REST contract, tried on the whole stack. */
@NullMarked
package org.throughline.deploy.rest;

import org.jspecify.annotations.NullMarked;
