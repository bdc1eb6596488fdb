package org.throughline.web.timesheet;

import com.vaadin.flow.component.Component;

/** Minutes in words, such as "1 h 30 min". */
public final class DurationWords {

    private static final int HOUR = 60;

    private DurationWords() {}

    public static String of(long minutes, Component speaker) {
        return speaker.getTranslation("timesheet.length", minutes / HOUR, minutes % HOUR);
    }
}
