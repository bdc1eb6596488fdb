package org.throughline.core.task;

/**
 * A task with what one needs to read it.
 *
 * @param assignee empty if that is nobody, or nobody we know any more
 * @param child whose case it is
 */
public record TaskRow(Task task, String assignee, String child) {}
