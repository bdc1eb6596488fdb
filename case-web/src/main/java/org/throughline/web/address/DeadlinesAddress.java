package org.throughline.web.address;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.list.DeadlineCounts;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.rule.DutyBearer;

/** Which dates, in the address of their list: it can be kept and sent on. What is not understood is ignored. */
public record DeadlinesAddress(
        boolean mine,
        @Nullable When when,
        @Nullable DutyBearer bound,
        @Nullable UUID advocate) implements Address {

    /** The stretches of days that are looked at. */
    public enum When {
        OVERDUE,
        WEEK,
        MONTH
    }

    public static final DeadlinesAddress MINE = new DeadlinesAddress(true, null, null, null);
    public static final DeadlinesAddress ALL = new DeadlinesAddress(false, null, null, null);

    private static final String EVERYBODY = "all";

    public static DeadlinesAddress of(boolean mine) {
        return mine ? MINE : ALL;
    }

    public DeadlinesAddress at(When one) {
        return new DeadlinesAddress(mine, one, bound, advocate);
    }

    public DeadlinesAddress advocate(UUID one) {
        return new DeadlinesAddress(false, when, bound, one);
    }

    public static DeadlinesAddress read(QueryParameters parameters) {
        var asked = new Asked(parameters);
        return new DeadlinesAddress(
                !asked.says("whose", EVERYBODY),
                asked.one("due", When.values()).orElse(null),
                asked.one("bound", DutyBearer.values()).orElse(null),
                asked.id("advocate").orElse(null));
    }

    @Override
    public String path() {
        return new Query()
                .and("whose", mine ? null : EVERYBODY)
                .andWord("due", when)
                .andWord("bound", bound)
                .and("advocate", advocate)
                .of(StaffPlace.DEADLINES);
    }

    public DeadlineFilter filter(LocalDate today) {
        var all = new DeadlineFilter(null, null, null, mine, bound, advocate);
        return switch (when) {
            case null -> all;
            case OVERDUE -> all.late();
            case WEEK -> all.within(DeadlineCounts.WEEK, today);
            case MONTH -> all.within(DeadlineCounts.MONTH, today);
        };
    }
}
