/** Plans: how IEPs, amendments and 504 plans are read. */
@NullMarked
package org.throughline.docs.recognition.rule.plan;

import org.jspecify.annotations.NullMarked;
