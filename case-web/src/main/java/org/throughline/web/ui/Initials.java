package org.throughline.web.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The initials of somebody; the name stands beside them, so they are not read aloud. */
public final class Initials extends Span {

    public Initials(String name) {
        super(Arrays.stream(name.split(" "))
                .filter(part -> !part.isBlank())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining()));
        addClassName("avatar");
        getElement().setAttribute("aria-hidden", "true");
    }
}
