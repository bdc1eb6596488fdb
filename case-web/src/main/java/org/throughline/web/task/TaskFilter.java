package org.throughline.web.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.task.TaskQuery;
import org.throughline.core.task.TaskQuery.Stretch;
import org.throughline.web.rest.InvalidForm;

/** The parameters {@code assignee} and {@code due} of a list of tasks. */
final class TaskFilter {

    private TaskFilter() {}

    /** @throws InvalidForm if one of them makes no sense */
    static TaskQuery of(String assignee, @Nullable String due) {
        return new TaskQuery(isMine(assignee), due == null ? null : stretch(due));
    }

    private static boolean isMine(String assignee) {
        return switch (assignee) {
            case "me" -> true;
            case "any" -> false;
            default -> throw new InvalidForm("assignee", "must be me or any");
        };
    }

    private static Stretch stretch(String due) {
        return Arrays.stream(Stretch.values())
                .filter(one -> wire(one).equals(due))
                .findFirst()
                .orElseThrow(() -> new InvalidForm("due", "must be one of " + all()));
    }

    private static String wire(Stretch stretch) {
        return stretch.name().toLowerCase(Locale.ROOT);
    }

    private static String all() {
        return Arrays.stream(Stretch.values()).map(TaskFilter::wire).collect(Collectors.joining(", "));
    }
}
