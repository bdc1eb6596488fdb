package org.throughline.web.supervise;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The bar compares the advocates with one another, the mark is what was agreed; words say it for everybody. */
final class LoadCell extends Div {

    private final long most;

    /** @param most of all advocates: as long as a bar gets */
    LoadCell(long open, @Nullable Integer agreed, long most) {
        this.most = most;
        var number = new Span(String.valueOf(open));
        number.addClassNames("num", "strong");
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

    private long share(long cases) {
        return most == 0 ? 0 : cases * 100 / most;
    }
}
