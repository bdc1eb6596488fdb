/** The layout of documents that say themselves what is a heading, a paragraph and a table: Word files, and what Tika makes of others. */
@NullMarked
package org.throughline.docs.text.layout.word;

import org.jspecify.annotations.NullMarked;
