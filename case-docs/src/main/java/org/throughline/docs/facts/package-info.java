/** What can be told from the text of a document: its kind, its dates, whose it is. Pure rules that say what they go by. */
@NullMarked
package org.throughline.docs.facts;

import org.jspecify.annotations.NullMarked;
