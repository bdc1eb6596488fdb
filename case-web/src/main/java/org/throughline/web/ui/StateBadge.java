package org.throughline.web.ui;

import com.vaadin.flow.component.html.Span;

/** The state of something: an icon and a word. */
public class StateBadge extends Span {

    @SuppressWarnings("this-escape") // components build themselves in their constructor
    public StateBadge(Tone tone, Icon glyph, String word) {
        add(glyph.icon(), new Span(word));
        addClassNames("badge", tone.style());
    }
}
