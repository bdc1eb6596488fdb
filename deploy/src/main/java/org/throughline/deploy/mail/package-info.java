/** Catches the mail of the demo, which reaches nobody, and shows it in the browser. */
@NullMarked
package org.throughline.deploy.mail;

import org.jspecify.annotations.NullMarked;
