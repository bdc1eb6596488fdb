package org.throughline.docs.recognition.rule.plan.level;

/** What forms ask for in an area. */
enum LevelPart {
    AREA,
    TEXT,
    NEED,
    IMPACT,
    STRENGTH,
    CONCERN,
    SOURCE,
    MANAGEMENT
}
