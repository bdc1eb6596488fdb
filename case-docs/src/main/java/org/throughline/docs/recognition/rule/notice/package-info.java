/** Prior written notices: how their elements are found. */
@NullMarked
package org.throughline.docs.recognition.rule.notice;

import org.jspecify.annotations.NullMarked;
