package org.throughline.docs.recognition.rule.section;

/** What a goal is made of: 34 CFR 300.320(a)(2) and (3). */
public enum GoalPart {
    NUMBER,
    AREA,
    TEXT,
    /** Of a goal that a form asks for piece by piece. */
    TIMEFRAME,
    CONDITION,
    BEHAVIOR,
    BASELINE,
    CRITERION,
    METHOD,
    SCHEDULE,
    WHO,
    OBJECTIVE,
    NEED,
    PRESENT_LEVEL,
    SERVICE,
    /** What a form asks beside a goal, and what says nothing of it. */
    OTHER
}
