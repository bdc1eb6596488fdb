package org.throughline.core.casefile;

/** Where a case stands. It closes with an outcome, and is opened again with a reason. */
public enum CaseStatus {
    INTAKE,
    OPEN,
    WAITING,
    CLOSED;

    /** Whether a plain change of the case may lead there: opening again needs a reason, which a change has not. */
    public boolean mayBecome(CaseStatus next) {
        return switch (next) {
            case OPEN, WAITING -> this != CLOSED;
            case INTAKE -> this == INTAKE;
            case CLOSED -> this == CLOSED;
        };
    }
}
