package org.throughline.web.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.throughline.web.address.Address;
import org.throughline.web.ui.LinkTo;

/** One thing that needs somebody: how it stands, a sentence, its day, and one thing to do. */
final class AttentionLine extends ListItem {

    /**
     * @param about whose case it is
     * @param small what the day means, such as "4 days ago"
     */
    AttentionLine(Component state, String sentence, Component about, String day, String small) {
        var badge = new Div(state);
        badge.addClassName("state");
        var text = new Div(new Paragraph(sentence), about);
        text.addClassName("grow");
        var strong = new Span(day);
        strong.addClassName("strong");
        var left = new Span(small);
        left.addClassNames("xs", "muted");
        var when = new Div(strong, left);
        when.addClassName("day");
        add(badge, text, when);
        addClassName("paper");
    }

    /** @param what the rest of the sentence for those who hear the link alone */
    AttentionLine open(Address address, String word, String what) {
        var open = new LinkTo(address, word).styled("btn");
        open.getElement().setAttribute("aria-label", word + ": " + what);
        var act = new Div(open);
        act.addClassName("act");
        add(act);
        return this;
    }
}
