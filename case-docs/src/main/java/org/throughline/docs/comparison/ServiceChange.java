package org.throughline.docs.comparison;

import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/**
 * What became of a service.
 *
 * @param before its minutes each week, over a school year; nothing where the plan does not say enough
 * @param after the same in the later plan
 */
public record ServiceChange(
        @Nullable ServiceOfPlan from,
        @Nullable ServiceOfPlan to,
        Change change,
        @Nullable Double before,
        @Nullable Double after) {}
