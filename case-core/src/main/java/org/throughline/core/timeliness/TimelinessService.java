package org.throughline.core.timeliness;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.problem.Invalid;

/** Numbers of the cases that the caller may see: in a small district even a number names a child. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class TimelinessService {

    @Inject
    TimelinessCounts counts;

    /**
     * By state, district and duty.
     *
     * @throws Invalid if the time ends before it begins
     */
    public TimelinessPage page(TimelinessQuery query, int from, int count) {
        query.check();
        return counts.page(query, from, count);
    }
}
