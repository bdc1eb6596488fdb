package org.throughline.docs.recognition.rule.section;

/** What a section of a plan is about. */
public enum Topic {
    STUDENT,
    DATES,
    TEAM,
    STRENGTHS,
    PARENT_CONCERNS,
    PRESENT_LEVELS,
    NEEDS,
    SPECIAL_FACTORS,
    GOALS,
    /** Special education and related services. */
    SERVICES,
    ACCOMMODATIONS,
    STAFF_SUPPORTS,
    LRE,
    ESY,
    TRANSITION,
    TESTING,
    PROGRESS_REPORTING,
    ELIGIBILITY,
    PLACEMENT,
    TRANSPORTATION,
    HEALTH,
    BEHAVIOR_PLAN,
    CONSENT,
    NOTICE,
    RIGHTS
}
