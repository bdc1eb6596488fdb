/** Reading a document: its pages, what was read in them, and what is asked about it. */
@NullMarked
package org.throughline.web.reading;

import org.jspecify.annotations.NullMarked;
