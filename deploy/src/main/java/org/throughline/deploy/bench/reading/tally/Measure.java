package org.throughline.deploy.bench.reading.tally;

/** What is measured of a reading. */
public enum Measure {
    KIND(Form.SHARE, "kinds", "of all papers, the kind said is that of the truth"),
    DATES(Form.SHARE, "dates", "of the key dates in the truth, read as that day"),
    DATES_MISSING(Form.FAULT, "dates missing", "of the key dates in the truth, not read at all"),
    DATES_WRONG(
            Form.FAULT,
            "dates wrong",
            "read as another day, or read where the truth has none, against the dates in it"),
    DATES_INVENTED(Form.FAULT, "dates invented", "the part of the wrong of which the truth has none"),
    STUDENT_NAME(Form.SHARE, "student name", "same words in any order, where the answer has the field"),
    BIRTH_DATE(Form.SHARE, "birth date", "same day, where the answer has the field"),

    GOALS(Form.FOUND, "goals", "one to one by text, likeness of .5 or more, the most alike first, ties by number"),
    GOAL_NUMBER(Form.SHARE, "goal number", "of matched goals, same"),
    GOAL_AREA(Form.SHARE, "goal area", "of matched goals, likeness of .6 or more"),
    GOAL_TEXT(Form.SHARE, "goal text", "of matched goals, likeness of .85 or more"),
    GOAL_BASELINE(Form.SHARE, "goal baseline", "of matched goals, likeness of .7 or more, or null in both"),
    GOAL_CRITERION(Form.SHARE, "goal criterion", "as the baseline"),
    GOAL_METHOD(Form.SHARE, "goal method", "as the baseline"),
    GOAL_SCHEDULE(
            Form.SHARE, "goal schedule", "as the baseline; not asked where the form states it once for all goals"),
    GOAL_PAGE(Form.SHARE, "goal page", "of matched goals, same; not asked where the pages are advisory"),

    SERVICES(Form.FOUND, "services", "one to one by name, likeness of .5 or more, ties by minutes, location and start"),
    SERVICE_NAME(Form.SHARE, "service name", "of matched services, likeness of .85 or more"),
    SERVICE_MINUTES(Form.SHARE, "service minutes", "of matched services, same number, or null in both"),
    SERVICE_FREQUENCY(Form.SHARE, "service frequency", "same count and period, else likeness of .7, or null in both"),
    SERVICE_LOCATION(Form.SHARE, "service location", "likeness of .7 or more, or null in both"),
    SERVICE_START(Form.SHARE, "service start", "same day, or null in both"),
    SERVICE_END(Form.SHARE, "service end", "same day, or null in both"),
    SERVICE_PAGE(Form.SHARE, "service page", "same, where the truth has one that is not advisory"),

    LEVELS(Form.FOUND, "present levels", "one to one by text, likeness of .5 or more"),
    LEVEL_AREA(Form.SHARE, "level area", "of matched present levels, likeness of .6 or more"),
    LEVEL_DATA(Form.SHARE, "level has data", "of matched present levels, same"),
    NEEDS(Form.FOUND, "needs", "one to one, likeness of .5 or more of the area in the truth to the area or text said"),
    ACCOMMODATIONS(Form.SHARE, "accommodations", "of plans, their number is at most a tenth off"),
    SECTION_PRESENT(
            Form.SHARE, "sections present", "LRE, ESY, transition, reporting of progress: said where there, else not"),
    SECTION_TEXT(Form.SHARE, "section texts", "of those that are there, likeness of .6 or more"),
    LRE(Form.SHARE, "least restrictive", "present as in the truth, and its text alike"),
    ESY(Form.SHARE, "extended year", "present as in the truth, and its text alike"),
    TRANSITION(Form.SHARE, "transition", "present as in the truth, and its text alike"),
    REPORTING(Form.SHARE, "progress reporting", "present as in the truth, and its text alike"),
    GOAL_LINKS(
            Form.FOUND, "need to goal", "pairs of a need (likeness of .5) and a goal, by the goals that were matched"),
    SERVICE_LINKS(Form.FOUND, "need to service", "pairs of a need and a service, likeness of .5 or more of each"),
    ACCOMMODATION_LINKS(
            Form.FOUND, "need to help", "pairs of a need and an accommodation, likeness of .5 or more of each"),

    SCORES(Form.FOUND, "scores", "one to one, same score, and likeness of test and measure of .5 or more"),
    SCORE_KIND(Form.SHARE, "score kind", "of matched scores, likeness of .6 or more"),
    SCORE_PERCENTILE(Form.SHARE, "score percentile", "of matched scores, same, or null in both"),
    SCORE_DAY(Form.SHARE, "score day", "of matched scores, same, or null in both"),
    SCORE_PAGE(Form.SHARE, "score page", "of matched scores, same; not asked where the pages are advisory"),
    EVALUATION_NEEDS(Form.FOUND, "evaluation needs", "as the needs of a plan"),
    RECOMMENDATIONS(Form.FOUND, "recommendations", "one to one by text, likeness of .5 or more"),

    PROGRESS_GOALS(Form.FOUND, "progress goals", "one to one by number, else by area, likeness of .6 or more"),
    STATEMENT(Form.SHARE, "progress words", "of matched goals, likeness of the statement of .7 or more"),
    POINTS(Form.FOUND, "progress points", "same day and value, and same goal by number or area"),

    NOTICE_ACTION(
            Form.SHARE, "notice action", "of notices whose decision the truth tells, the element ACTION is found"),
    NOTICE_QUOTE(Form.SHARE, "notice quote", "of notices in English, half of the action's words stand in the quote"),
    NOTICE_ELEMENTS(
            Form.SHARE,
            "notice elements",
            "of the elements that the truth tells of, said to be there or not as it tells"),

    PLANS_INVENTED(Form.FAULT, "plans invented", "of papers that are none, those for which one is answered"),
    EVALUATIONS_INVENTED(
            Form.FAULT, "evaluations invented", "of papers that are none, those for which one is answered"),
    PROGRESS_INVENTED(Form.FAULT, "progress invented", "of papers that tell none, those for which some is answered");

    /** How it is told. */
    public enum Form {
        /** The right of all. */
        SHARE,
        /** The wrong of all. */
        FAULT,
        /** The F1 of precision and recall, over all papers. */
        FOUND
    }

    private final Form form;
    private final String title;
    private final String definition;

    Measure(Form form, String title, String definition) {
        this.form = form;
        this.title = title;
        this.definition = definition;
    }

    public Form form() {
        return form;
    }

    public String title() {
        return title;
    }

    public String definition() {
        return definition;
    }
}
