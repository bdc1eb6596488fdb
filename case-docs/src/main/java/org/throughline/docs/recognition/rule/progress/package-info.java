/** Progress reports: how statements and dated numbers are read, goal by goal. */
@NullMarked
package org.throughline.docs.recognition.rule.progress;

import org.jspecify.annotations.NullMarked;
