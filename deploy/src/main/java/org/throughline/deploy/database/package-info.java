@NullMarked
package org.throughline.deploy.database;

import org.jspecify.annotations.NullMarked;
