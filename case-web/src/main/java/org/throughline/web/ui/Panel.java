package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A card with a heading. */
public final class Panel extends Section {

    private final Header header = new Header();

    public Panel(String title, Component... suffix) {
        header.add(new H2(title));
        header.add(suffix);
        add(header);
        addClassName("card");
    }

    /** Content with the usual space around it. */
    public Panel with(Component... content) {
        var body = new Div(content);
        body.addClassName("b");
        add(body);
        return this;
    }

    /** Content that reaches the edges, such as a table. */
    public Panel filledWith(Component... content) {
        add(content);
        return this;
    }

    public Panel footer(Component... content) {
        add(new Footer(content));
        return this;
    }
}
