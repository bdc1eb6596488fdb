package org.throughline.web.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.throughline.web.address.Address;

/** A few numbers; each leads to the list that it counts. */
public final class CountLinks extends Nav {

    public CountLinks(String name) {
        addClassName("counts");
        getElement().setAttribute("aria-label", name);
    }

    public CountLinks count(Address address, long number, Icon glyph, String what) {
        add(link(address, number, glyph, what));
        return this;
    }

    /** In a colour that says so as long as there are any. */
    public CountLinks count(Address address, long number, Tone tone, Icon glyph, String what) {
        var link = link(address, number, glyph, what);
        if (number > 0) {
            link.addClassName("t-" + tone.style());
        }
        add(link);
        return this;
    }

    private static LinkTo link(Address address, long number, Icon glyph, String what) {
        var big = new Span(String.valueOf(number));
        big.addClassName("n");
        var label = new Span(glyph.icon(), new Span(what));
        label.addClassName("lbl");
        return new LinkTo(address, big, label);
    }
}
