/** The database server, its schema and the demo data. */
@NullMarked
package org.throughline.deploy.database;

import org.jspecify.annotations.NullMarked;
