package org.throughline.core.task;

import java.util.List;

/** A stretch of a list of tasks, and how long the whole list is. */
public record TaskPage(List<TaskRow> rows, long total) {}
