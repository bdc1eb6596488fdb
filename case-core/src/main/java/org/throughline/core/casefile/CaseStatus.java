package org.throughline.core.casefile;

public enum CaseStatus {
    INTAKE,
    OPEN,
    WAITING,
    CLOSED
}
