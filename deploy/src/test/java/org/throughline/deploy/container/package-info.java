/** Core in the real container: what only it can show. */
@NullMarked
package org.throughline.deploy.container;

import org.jspecify.annotations.NullMarked;
