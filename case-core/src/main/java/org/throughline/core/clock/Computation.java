package org.throughline.core.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.core.rule.BilingualText;

/**
 * How a date came about.
 *
 * @param duty what must be done, in words
 * @param citation of the law that says so
 * @param steps in the order of the count
 */
public record Computation(BilingualText duty, String citation, List<CountStep> steps, List<DeadlineDoubt> doubts) {

    /** The business day before the last one, for what the family has to do; missing where the last one is a business day. */
    public Optional<LocalDate> lastBusinessDay() {
        return steps.stream()
                .filter(step -> step.kind() == CountStep.Kind.LAST_BUSINESS_DAY)
                .map(CountStep::to)
                .findFirst();
    }
}
