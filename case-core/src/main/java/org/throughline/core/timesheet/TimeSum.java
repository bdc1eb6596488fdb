package org.throughline.core.timesheet;

import java.util.UUID;

/**
 * What somebody spent, as one number: the minutes of all entries whose own day, not the day on which they were written
 * down, lies in the days asked for, the first and the last included. Each entry counts once, for the person who spent the
 * time, whatever has become of the case, its team or that person's role since. Entries made from contact notes count as
 * the note now says. Nothing is rounded; hours are minutes divided by 60.
 */
public record TimeSum(UUID personId, String name, long minutes) {}
