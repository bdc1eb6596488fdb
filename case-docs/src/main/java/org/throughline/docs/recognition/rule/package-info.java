/**
 * What a text says about itself, found by rules. They run over the words of strangers, and so in the process that reads
 * documents alone.
 */
@NullMarked
package org.throughline.docs.recognition.rule;

import org.jspecify.annotations.NullMarked;
