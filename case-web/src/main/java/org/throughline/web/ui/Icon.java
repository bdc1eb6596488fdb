package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;

/** The icons. Each stands beside a word, so none is read aloud. */
public enum Icon {
    ARROW_LEFT("<path d='m15 5-7 7 7 7'/>"),
    BROKEN("<path d='M3 12h5M16 12h5M10 7l-1.2-3M14 17l1.2 3M14.5 7.5 17 5M9.5 16.5 7 19'/>"),
    CALENDAR("<rect x='4' y='5.5' width='16' height='15' rx='2'/><path d='M4 10h16M8.5 3.5v4M15.5 3.5v4'/>"),
    CAMERA("<path d='M4 8h3.5L9 5.5h6L16.5 8H20v11H4z'/><circle cx='12' cy='13' r='3.5'/>"),
    CHECK("<circle cx='12' cy='12' r='8.7'/><path d='m8 12.3 2.8 2.8L16 9.8'/>"),
    CHEVRON("<path d='m9 5 7 7-7 7'/>"),
    CLOCK("<circle cx='12' cy='12' r='8.7'/><path d='M12 7v5.2l3.4 2'/>"),
    COPIES("<rect x='8.5' y='8.5' width='12' height='12' rx='1.5'/><path d='M15.5 8.5v-5h-12v12h5'/>"),
    CROSS("<path d='m6 6 12 12M18 6 6 18'/>"),
    DOCUMENT("<path d='M6 3.5h8l4 4V20.5H6z'/><path d='M14 3.5v4h4'/>"),
    DOWN("<path d='m5 9 7 7 7-7'/>"),
    DOWNLOAD("<path d='M12 4.5v11M7.5 11.5l4.5 4.5 4.5-4.5M4.5 19.5h15'/>"),
    EYE("<path d='M2.5 12C5 7.5 8.2 5.3 12 5.3s7 2.2 9.5 6.7c-2.5 4.5-5.7 6.7-9.5 6.7S5 16.5 2.5 12z'/>"
            + "<circle cx='12' cy='12' r='3'/>"),
    FALLING("<path d='m4 7 6 6 3.5-3.5L20 16M20 11v5h-5'/>"),
    FOLDER("<path d='M3.5 6h6l2 2.3h9V19h-17z'/>"),
    GLOBE("<circle cx='12' cy='12' r='8.7'/><path d='M3.5 12h17M12 3.5c3 2.7 4 5.5 4 8.5s-1 5.8-4 8.5"
            + "c-3-2.7-4-5.5-4-8.5s1-5.8 4-8.5z'/>"),
    HOME("<path d='m4 11 8-7 8 7v9h-5.5v-5.5h-5V20H4z'/>"),
    LARGER("<circle cx='10.8' cy='10.8' r='6.3'/><path d='m15.5 15.5 5 5M10.8 8v5.6M8 10.8h5.6'/>"),
    LINES("<path d='M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1'/>"),
    LINK("<path d='M10 14a4 4 0 0 0 5.7 0l3.3-3.3A4 4 0 0 0 13.3 5l-1.2 1.2M14 10a4 4 0 0 0-5.7 0L5 13.300"
            + "A4 4 0 0 0 10.700 19l1.2-1.200'/>"),
    LOCK("<rect x='5' y='10.5' width='14' height='10' rx='2'/><path d='M8 10.5V8a4 4 0 0 1 8 0v2.5'/>"),
    MONTH(
            "<rect x='4' y='5.5' width='16' height='15' rx='2'/><path d='M4 10h16M8.5 3.5v4M15.5 3.5v4M8 13.500h.1M12 13.500h.1M16"
                    + " 13.500h.1M8 17h.1M12 17h.1M16 17h.1'/>"),
    PENCIL("<path d='m4.5 19.5 1-4.5L16 4.5l3.5 3.5L9 18.5z'/><path d='m13.5 7 3.5 3.5'/>"),
    PEOPLE("<circle cx='9' cy='8.5' r='3.5'/><path d='M3 19.5c.6-3.5 2.8-5.3 6-5.3s5.4 1.8 6 5.3M15.5 5.3"
            + "a3.5 3.5 0 0 1 0 6.4M17.5 14.7c1.9.7 3.1 2.3 3.5 4.8'/>"),
    PERSON("<circle cx='12' cy='8' r='4'/><path d='M4.5 20.5c.8-4 3.5-6 7.5-6s6.7 2 7.5 6'/>"),
    PHONE("<path d='M6.5 3.5h3l1.5 4.5-2 1.5c1 2.300 2.700 4 5 5l1.500-2 4.500 1.500v3c0 1.500-1 2.500-2.500 2.500"
            + "C10 19.500 4.500 14 4 6c0-1.500 1-2.500 2.500-2.500z'/>"),
    PLUS("<path d='M12 5v14M5 12h14'/>"),
    QUESTION(
            "<circle cx='12' cy='12' r='8.7'/><path d='M9.6 9.6c.2-1.500 1.200-2.300 2.500-2.300 1.400 0 2.500.900 2.500 2.200"
                    + " 0 1.800-2.600 2-2.600 4M12 16.600v.1'/>"),
    RETRY("<path d='M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4h-4'/>"),
    SCHOOL(
            "<path d='M12 4.5 2.500 9.500l9.500 5 9.500-5z'/><path d='M6.500 12v4.500c1.500 1.700 3.300 2.500 5.500 2.500s4-.800 5.500-2.500V12'/>"),
    SEARCH("<circle cx='10.8' cy='10.8' r='6.3'/><path d='m15.5 15.5 5 5'/>"),
    SMALLER("<circle cx='10.8' cy='10.8' r='6.3'/><path d='m15.5 15.5 5 5M8 10.8h5.6'/>"),
    TICK("<path d='m6 12.5 4 4 8-9'/>"),
    UP("<path d='m5 15 7-7 7 7'/>"),
    UPLOAD("<path d='M12 16V5M7.5 9 12 4.5 16.5 9M4.5 15.5v4h15v-4'/>"),
    WAVES(
            "<path d='M3.500 9.500c2.800-3 5.700-3 8.500 0s5.700 3 8.500 0M3.500 15.500c2.800-3 5.700-3 8.500 0s5.700 3 8.500 0'/>"),
    WARNING("<path d='M12 3.5 21.5 20h-19z'/><path d='M12 10v4.5M12 17.3v.1'/>");

    private final String drawing;

    Icon(String drawing) {
        this.drawing = drawing;
    }

    public Component icon() {
        return new Html("<span class='glyph'><svg class='i' viewBox='0 0 24 24' aria-hidden='true'>" + drawing
                + "</svg></span>");
    }
}
