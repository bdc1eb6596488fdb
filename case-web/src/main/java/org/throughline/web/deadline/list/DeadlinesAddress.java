package org.throughline.web.deadline.list;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.list.DeadlineCounts;
import org.throughline.core.deadline.list.DeadlineFilter;
import org.throughline.core.rule.DutyBearer;

/** Which dates, in the address of their list: it can be kept and sent on. What is not understood is ignored. */
public record DeadlinesAddress(
        boolean mine,
        @Nullable When when,
        @Nullable DutyBearer bound,
        @Nullable UUID advocate) {

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

    static DeadlinesAddress read(QueryParameters address) {
        return new DeadlinesAddress(
                address.getSingleParameter("whose").filter(EVERYBODY::equals).isEmpty(),
                value(address, "due", text -> one(text, When.values())),
                value(address, "bound", text -> one(text, DutyBearer.values())),
                value(address, "advocate", UUID::fromString));
    }

    public String path() {
        return location().getPathWithQueryParameters();
    }

    Location location() {
        var set = new LinkedHashMap<String, String>();
        if (!mine) {
            set.put("whose", EVERYBODY);
        }
        if (when != null) {
            set.put("due", wire(when));
        }
        if (bound != null) {
            set.put("bound", wire(bound));
        }
        if (advocate != null) {
            set.put("advocate", advocate.toString());
        }
        return new Location("staff/deadlines", QueryParameters.simple(set));
    }

    DeadlineFilter filter(LocalDate today) {
        var all = new DeadlineFilter(null, null, null, mine, bound, advocate);
        return switch (when) {
            case null -> all;
            case OVERDUE -> all.late();
            case WEEK -> all.within(DeadlineCounts.WEEK, today);
            case MONTH -> all.within(DeadlineCounts.MONTH, today);
        };
    }

    private static <T> @Nullable T value(QueryParameters address, String name, Function<String, T> read) {
        return address.getSingleParameter(name)
                .flatMap(text -> understood(text, read))
                .orElse(null);
    }

    private static <T> Optional<T> understood(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E one(String text, E[] all) {
        return Arrays.stream(all)
                .filter(one -> wire(one).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String wire(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
