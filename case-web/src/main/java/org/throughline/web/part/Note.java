package org.throughline.web.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A remark set apart from the text. */
public final class Note extends Div {

    public Note(Tone tone, Glyph glyph, Component words) {
        add(glyph.icon(), words);
        addClassNames("note", tone.style());
    }
}
