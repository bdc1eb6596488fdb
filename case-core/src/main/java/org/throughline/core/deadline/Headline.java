package org.throughline.core.deadline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** The one date that stands on top of a case. */
public final class Headline {

    private Headline() {}

    /** What has passed without an answer, then what comes next; a rule that is not checked never takes the headline. */
    public static Optional<Deadline> of(Collection<Deadline> deadlines, LocalDate today) {
        return deadlines.stream()
                .filter(one -> one.isChecked() && OpenDeadlines.includes(one, today))
                .min(comparing(Deadline::dueOn).thenComparing(Deadline::ruleId));
    }

    /** Whether somebody still has to act. */
    public static boolean isRunning(Deadline deadline, LocalDate today) {
        return switch (deadline.status(today)) {
            case OPEN, OVERDUE -> !deadline.hasLapsed(today);
            case MET, WAIVED -> false;
        };
    }
}
