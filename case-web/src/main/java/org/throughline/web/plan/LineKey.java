package org.throughline.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.throughline.web.ui.Icon;

/** What the signs of the picture mean. */
final class LineKey extends Div {

    LineKey(LinePicture picture) {
        add(line("stated", "plan.key.stated"), line("inferred", "plan.key.inferred"));
        add(sign(Icon.BROKEN, "t-overdue", "plan.key.broken"), sign(Icon.EYE, "t-soon", "plan.key.marked"));
        if (!picture.tellsProgress()) {
            add(new Span(getTranslation("plan.key.no-report")));
        }
        addClassNames("s", "muted", "row", "wrap", "line-key");
    }

    private Component line(String style, String key) {
        var line = new Span();
        line.addClassNames("sample", style);
        return row(line, key);
    }

    private Component sign(Icon icon, String tone, String key) {
        var sign = new Span(icon.icon());
        sign.addClassName(tone);
        return row(sign, key);
    }

    private Component row(Component sign, String key) {
        var row = new Span(sign, new Span(getTranslation(key)));
        row.addClassName("row");
        return row;
    }
}
