/** Services: how a plan's special education, related services and supports are read from grids, labels, lists and prose. */
@NullMarked
package org.throughline.docs.recognition.rule.plan.service;

import org.jspecify.annotations.NullMarked;
