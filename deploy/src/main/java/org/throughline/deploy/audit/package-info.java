/** Proves from outside that nobody changed an audit log. */
@NullMarked
package org.throughline.deploy.audit;

import org.jspecify.annotations.NullMarked;
