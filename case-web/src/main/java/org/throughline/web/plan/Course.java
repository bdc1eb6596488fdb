package org.throughline.web.plan;

/** How far a line comes. */
enum Course {
    /** From the need over a goal to a service. */
    RUNS_THROUGH,
    /** Nothing was found to go on with, and somebody should ask why. */
    BREAKS,
    /** Nothing was found to go on with, and nobody needs to ask. */
    ENDS
}
