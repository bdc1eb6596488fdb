@NullMarked
package org.throughline.deploy.server;

import org.jspecify.annotations.NullMarked;
