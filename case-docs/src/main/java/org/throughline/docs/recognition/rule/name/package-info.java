/** Name: whom a paper is about. */
@NullMarked
package org.throughline.docs.recognition.rule.name;

import org.jspecify.annotations.NullMarked;
