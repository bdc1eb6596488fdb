package org.throughline.core.team;

public enum AssignmentState {
    OFFERED,
    ACCEPTED,
    DECLINED
}
