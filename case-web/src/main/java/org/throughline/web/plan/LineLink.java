package org.throughline.web.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.line.Basis;
import org.throughline.web.ui.Icon;

/** What stands between two parts of a line, seen and said. */
final class LineLink extends Div {

    private LineLink(String key) {
        var said = new Span(getTranslation(key));
        said.addClassName("sr");
        add(said);
        addClassName("link");
    }

    /** @param basis why one is said to lead to the other */
    static LineLink leading(@Nullable Basis basis) {
        var link = new LineLink("plan.leads-to");
        if (basis == Basis.INFERRED) {
            link.addClassName("inferred");
        }
        return link;
    }

    static LineLink broken() {
        var link = new LineLink("plan.nothing-found");
        var sign = new Span(Icon.BROKEN.icon());
        sign.addClassName("brk");
        link.add(sign);
        link.addClassName("broken");
        return link;
    }

    /** It ends, and nobody needs to ask. */
    static LineLink none() {
        var link = new LineLink("plan.nothing-found");
        link.addClassName("none");
        return link;
    }

    static LineLink to(Course course, @Nullable Basis basis) {
        return switch (course) {
            case RUNS_THROUGH -> leading(basis);
            case BREAKS -> broken();
            case ENDS -> none();
        };
    }
}
