/** Goals of plans: how they are told apart, and what each of their parts says. */
@NullMarked
package org.throughline.docs.recognition.rule.plan.goal;

import org.jspecify.annotations.NullMarked;
