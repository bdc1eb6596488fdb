/** REST: what every resource shares, JSON, problems, paging, entity tags. */
@NullMarked
package org.throughline.web.rest;

import org.jspecify.annotations.NullMarked;
