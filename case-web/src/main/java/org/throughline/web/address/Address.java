package org.throughline.web.address;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** Where one of our own pages is: what a link leads to, and what a screen opens. */
public interface Address {

    /** The place and what is asked of it, such as {@code staff/tasks?due=week}. */
    String path();

    /** The same for the browser. Its path stays as it is written: only what a browser sends us is decoded. */
    default Location location() {
        var parts = path().split("\\?", 2);
        return new Location(
                parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    default void open() {
        var there = location();
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }

    /** Writes it into the address line: the page that is open can be kept so, and one step back leads out of it. */
    default void replaceCurrent() {
        UI.getCurrent().getPage().getHistory().replaceState(null, location());
    }
}
