package org.throughline.web.supervise;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The bar compares the advocates with one another, the mark is what was agreed; words say it for everybody. */
final class LoadCell extends Div {

    private final long most;

    /** Of those that nobody has: there is nothing to compare. */
    LoadCell(long open) {
        this.most = 0;
        add(strong(open));
        addClassNames("row", "load-cell");
    }

    /** @param most of all advocates: as long as a bar gets */
    LoadCell(long open, @Nullable Integer agreed, long most) {
        this.most = most;
        var number = strong(open);
        var filled = new Span();
        filled.getStyle().set("width", share(open) + "%");
        var bar = new Span(filled);
        bar.addClassName("load");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(number, bar);
        addClassNames("row", "load-cell");
        if (agreed != null) {
            var mark = new Span();
            mark.addClassName("mark");
            mark.getStyle().set("left", share(agreed) + "%");
            bar.add(mark);
            if (open > agreed) {
                bar.addClassName("over");
                add(new Span(getTranslation("supervise.over", open - agreed)));
            }
        }
    }

    private static Span strong(long open) {
        var number = new Span(String.valueOf(open));
        number.addClassNames("num", "strong");
        return number;
    }

    private long share(long cases) {
        return most == 0 ? 0 : cases * 100 / most;
    }
}
