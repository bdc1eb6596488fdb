/** Processes, ports and folders of the stack. */
@NullMarked
package org.throughline.deploy.process;

import org.jspecify.annotations.NullMarked;
