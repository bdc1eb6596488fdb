/** Kind: what a paper shows of the kind that it is: its title, who writes to whom, its parts and tables. */
@NullMarked
package org.throughline.docs.recognition.rule.kind;

import org.jspecify.annotations.NullMarked;
