/** What a verified token says: the person, the organisations and the roles in each. */
@NullMarked
package org.throughline.auth.token;

import org.jspecify.annotations.NullMarked;
