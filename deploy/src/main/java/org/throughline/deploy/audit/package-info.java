/** The audit logs, proved from outside to be unchanged. */
@NullMarked
package org.throughline.deploy.audit;

import org.jspecify.annotations.NullMarked;
