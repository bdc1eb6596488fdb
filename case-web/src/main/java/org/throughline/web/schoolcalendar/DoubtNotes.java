package org.throughline.web.schoolcalendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import org.throughline.core.schoolcalendar.CalendarDoubt;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;

/** What looks wrong in a calendar, a remark for each. */
public final class DoubtNotes extends Div {

    public DoubtNotes(Collection<CalendarDoubt> doubts) {
        addClassName("stack-s");
        doubts.forEach(doubt ->
                add(new Callout(Tone.SOON, Icon.WARNING, new Span(getTranslation("problem." + doubt.code())))));
        setVisible(!doubts.isEmpty());
    }
}
