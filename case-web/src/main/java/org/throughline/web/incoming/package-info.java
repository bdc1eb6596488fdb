/** What is on its way to the server: who sends slowly, or not at all, takes only so much of it. */
@NullMarked
package org.throughline.web.incoming;

import org.jspecify.annotations.NullMarked;
