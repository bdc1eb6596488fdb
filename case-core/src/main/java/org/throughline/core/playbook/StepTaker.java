package org.throughline.core.playbook;

/** Whose a task of a playbook is at first. */
public enum StepTaker {
    /** Who has been on the team longest. */
    LEAD,
    /** Whoever opened the case or recorded the fact. */
    OPENER,
    NOBODY
}
