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
            throw new Invalid("task.title", "Say in 1 to 200 letters what is to be done.");
        }
        if (details.length() > Task.LONGEST_DETAILS) {
            throw new Invalid("task.details", "The details of a task have 2,000 letters at most.");
        }
        if (repeatDays != null && (repeatDays < 1 || repeatDays > Task.LONGEST_REPEAT)) {
            throw new Invalid("task.repeat", "A task comes again after 1 to 730 days.");
        }
        if (repeatDays != null && dueOn == null) {
            throw new Invalid("task.repeat-without-day", "A task that comes again needs a day to count from.");
        }
    }
}
