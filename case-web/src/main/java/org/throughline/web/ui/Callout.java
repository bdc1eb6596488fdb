package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A remark set apart from the text. */
public final class Callout extends Div {

    public Callout(Tone tone, Icon glyph, Component words) {
        add(glyph.icon(), words);
        addClassNames("note", tone.style());
    }
}
