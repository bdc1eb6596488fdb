package org.throughline.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.throughline.web.address.Address;

/** A link to one of our own pages; it does not load the application again. */
public class LinkTo extends Anchor {

    @SuppressWarnings("this-escape") // components build themselves in their constructor
    public LinkTo(Address address, String text) {
        super(address.path(), text);
        getElement().setAttribute("router-link", true);
    }

    @SuppressWarnings("this-escape") // components build themselves in their constructor
    public LinkTo(Address address, Component... content) {
        super(address.path(), content);
        getElement().setAttribute("router-link", true);
    }

    public LinkTo styled(String... styles) {
        addClassNames(styles);
        return this;
    }

    public void markCurrent(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
