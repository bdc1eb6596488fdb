package org.throughline.core.assignment;

public enum AssignmentState {
    OFFERED,
    ACCEPTED,
    DECLINED
}
