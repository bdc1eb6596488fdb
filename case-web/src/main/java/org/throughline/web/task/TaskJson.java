package org.throughline.web.task;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.task.Task;
import org.throughline.core.task.TaskRow;
import org.throughline.core.task.TaskSource;
import org.throughline.web.rest.IfMatch;

/** A task, as programs see it. */
public record TaskJson(
        UUID id,
        UUID caseId,
        String title,
        String details,
        @Nullable UUID assigneeId,
        @Nullable LocalDate dueOn,
        @Nullable Integer repeatDays,
        TaskSource source,
        @Nullable UUID sourceId,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant doneAt,
        @Nullable UUID doneBy,
        int version) {

    static TaskJson of(TaskRow row) {
        return of(row.task());
    }

    static TaskJson of(Task task) {
        var content = task.asWanted();
        return new TaskJson(
                task.id(),
                task.caseId(),
                content.title(),
                content.details(),
                content.assigneeId(),
                content.dueOn(),
                content.repeatDays(),
                task.origin().source(),
                task.origin().id(),
                task.createdBy(),
                task.createdAt(),
                task.doneAt(),
                task.doneBy(),
                task.version());
    }

    static Response answer(Task task) {
        return Response.ok(of(task)).tag(IfMatch.tag(task.version())).build();
    }
}
