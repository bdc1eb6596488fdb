package org.throughline.web.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.task.Task;
import org.throughline.core.task.TaskContent;

/** A task as a program sends it; all of it can be changed. */
public record TaskForm(
        @NotBlank @Size(max = Task.LONGEST_TITLE) String title,
        @Size(max = Task.LONGEST_DETAILS) @Nullable String details,
        @Nullable UUID assigneeId,
        @Nullable LocalDate dueOn,
        @Min(1) @Max(Task.LONGEST_REPEAT) @Nullable Integer repeatDays) {

    TaskContent wanted() {
        return new TaskContent(title, details == null ? "" : details, assigneeId, dueOn, repeatDays);
    }

    static TaskForm of(TaskContent content) {
        return new TaskForm(
                content.title(), content.details(), content.assigneeId(), content.dueOn(), content.repeatDays());
    }
}
