package org.throughline.core.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

/**
 * What is to be done, as somebody says it.
 *
 * @param assigneeId null: nobody yet
 * @param repeatDays after how many days it comes again when it is done; null: never
 */
public record TaskContent(
        String title,
        String details,
        @Nullable UUID assigneeId,
        @Nullable LocalDate dueOn,
        @Nullable Integer repeatDays) {

    public TaskContent {
        title = title.strip();
        details = details.strip();
    }

    /** @throws Invalid if it says too little or too much, or comes again without a day */
    public void check() {
        if (title.isEmpty() || title.length() > Task.LONGEST_TITLE) {
            throw new Invalid("task.title");
        }
        if (details.length() > Task.LONGEST_DETAILS) {
            throw new Invalid("task.details");
        }
        if (repeatDays != null && (repeatDays < 1 || repeatDays > Task.LONGEST_REPEAT)) {
            throw new Invalid("task.repeat");
        }
        if (repeatDays != null && dueOn == null) {
            throw new Invalid("task.repeat-without-day");
        }
    }
}
