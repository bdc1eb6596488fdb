package org.throughline.core.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, as somebody says it.
 *
 * @param assigneeId null: nobody yet
 * @param repeatDays after how many days it comes again when it is done; null: never
 */
public record WantedTask(
        String title,
        String details,
        @Nullable UUID assigneeId,
        @Nullable LocalDate dueOn,
        @Nullable Integer repeatDays) {}
