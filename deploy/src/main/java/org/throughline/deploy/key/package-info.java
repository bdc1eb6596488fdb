/** The key that encrypts the organisations' keys. */
@NullMarked
package org.throughline.deploy.key;

import org.jspecify.annotations.NullMarked;
