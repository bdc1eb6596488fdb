package org.throughline.web.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.throughline.web.address.DeadlinesAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.LinkTo;

/** What needs somebody, in groups, the most urgent first. */
final class Attention extends Section {

    static final String LOOK = "to-look-at";

    private long shown;
    private long total;

    Attention() {
        addClassName("card");
        getElement().setAttribute("aria-label", getTranslation("home.title"));
    }

    /** Legal dates and own tasks, counted apart: the numbers on top are of legal dates alone. */
    Attention group(String id, AttentionLines lines, UrgentItems items) {
        return group(id, lines, items.total(), getTranslation("home.of", items.dates(), items.tasks()));
    }

    Attention group(String id, AttentionLines lines, long all) {
        return group(id, lines, all, "");
    }

    /** A group without lines is left out. */
    private Attention group(String id, AttentionLines lines, long all, String of) {
        var here = lines.getChildren().count();
        shown += here;
        total += all;
        if (here > 0) {
            var title = new H2(getTranslation("home.group." + id));
            if (!of.isEmpty()) {
                var count = new Span(of);
                count.addClassName("muted");
                title.add(new Span(" "), count);
            }
            title.addClassName("group");
            title.setId(id);
            add(title, lines);
        }
        return this;
    }

    /** How much of it is seen, and the ways to all of it. */
    Attention ended(boolean mine) {
        if (total == 0) {
            add(new EmptyState(getTranslation("home.nothing"), getTranslation("home.nothing-why")));
            return this;
        }
        var ways = new Div(
                new LinkTo(DeadlinesAddress.of(mine), getTranslation("home.all-dates")),
                new LinkTo(StaffPlace.TASKS, getTranslation("home.all-tasks")));
        ways.addClassNames("row", "wrap");
        var footer = new Footer(new Span(getTranslation("home.shown", shown, total)), ways);
        footer.addClassNames("row", "between", "wrap");
        add(footer);
        return this;
    }
}
