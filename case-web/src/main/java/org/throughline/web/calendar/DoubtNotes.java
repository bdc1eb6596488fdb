package org.throughline.web.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import org.throughline.core.calendar.CalendarDoubt;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.Note;
import org.throughline.web.part.Tone;

/** What looks wrong in a calendar, a remark for each. */
public final class DoubtNotes extends Div {

    public DoubtNotes(Collection<CalendarDoubt> doubts) {
        addClassName("stack-s");
        doubts.forEach(doubt -> add(new Note(Tone.SOON, Glyph.WARNING, new Span(getTranslation(doubt.code())))));
        setVisible(!doubts.isEmpty());
    }
}
