/** What is due over all cases: the list of legal dates, and how its lines speak. */
@NullMarked
package org.throughline.web.agenda;

import org.jspecify.annotations.NullMarked;
