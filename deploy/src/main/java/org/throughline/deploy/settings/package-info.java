/** What the environment and the kept secrets say to the launcher. */
@NullMarked
package org.throughline.deploy.settings;

import org.jspecify.annotations.NullMarked;
