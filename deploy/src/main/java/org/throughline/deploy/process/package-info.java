@NullMarked
package org.throughline.deploy.process;

import org.jspecify.annotations.NullMarked;
