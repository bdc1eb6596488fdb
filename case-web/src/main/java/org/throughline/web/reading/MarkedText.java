package org.throughline.web.reading;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;

/** The text of a page in which what was searched for is marked. */
class MarkedText extends Div {

    MarkedText(String text, String searched) {
        addClassName("page-text");
        var done = 0;
        for (var mark : TextMarks.in(text, searched)) {
            add(new Text(text.substring(done, mark.from())), marked(text.substring(mark.from(), mark.to())));
            done = mark.to();
        }
        add(new Text(text.substring(done)));
    }

    private static HtmlComponent marked(String words) {
        var mark = new HtmlComponent("mark");
        mark.getElement().setText(words);
        return mark;
    }
}
