/** What was read in papers, for programs: plans, evaluations, reports of progress and notices. */
@NullMarked
package org.throughline.web.recognition;

import org.jspecify.annotations.NullMarked;
