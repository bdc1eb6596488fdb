package org.throughline.core.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a task comes from.
 *
 * @param id of what made it: the playbook, the fact, or the task before
 */
public record TaskOrigin(TaskSource source, @Nullable UUID id) {

    public static final TaskOrigin MANUAL = new TaskOrigin(TaskSource.MANUAL, null);
}
