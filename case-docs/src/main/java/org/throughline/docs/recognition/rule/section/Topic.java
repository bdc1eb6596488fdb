package org.throughline.docs.recognition.rule.section;

/** What a section of a plan is about. */
public enum Topic {
    STUDENT,
    DATES,
    TEAM,
    STRENGTHS,
    VISION,
    /** How the disability affects what happens in class. */
    IMPACT,
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
    RIGHTS,
    MINUTES,
    /** What came of the goals of an earlier plan. */
    PROGRESS
}
