package org.throughline.web.contact;

import com.vaadin.flow.component.Component;

/** Minutes in words, such as "1 h 30 min". */
final class Length {

    private static final int HOUR = 60;

    private Length() {}

    static String of(long minutes, Component speaker) {
        return speaker.getTranslation("time.length", minutes / HOUR, minutes % HOUR);
    }
}
