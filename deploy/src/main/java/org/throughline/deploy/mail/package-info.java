/** The mail catcher of the demo: it reaches nobody, and shows what came in the browser. */
@NullMarked
package org.throughline.deploy.mail;

import org.jspecify.annotations.NullMarked;
