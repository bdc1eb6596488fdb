package org.throughline.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.throughline.web.ui.Icon;

/** Where a line has nothing to go on with. */
final class LineGap extends Div {

    /** @param breaks it is asked why; otherwise it only ends */
    LineGap(boolean breaks, String key, Object... parameters) {
        if (breaks) {
            var title = new Span(Icon.BROKEN.icon(), new Span(getTranslation("plan.breaks-here")));
            title.addClassNames("row", "strong");
            add(title);
        }
        add(new Span(getTranslation(key, parameters)));
        addClassNames("node", breaks ? "gap" : "end");
    }

    /** So many columns of the picture it takes. */
    LineGap spanning(int columns) {
        getStyle().set("grid-column", "span " + columns);
        return this;
    }

    LineGap with(Component more) {
        add(more);
        return this;
    }
}
