package org.throughline.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.Document;
import org.throughline.docs.line.DrawnPlan;
import org.throughline.docs.recognition.content.Passage;
import org.throughline.docs.recognition.content.Place;
import org.throughline.web.reading.content.PlaceAddress;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;

/** What else stands in a plan: it is not tied to one need. */
final class UntiedPanel extends Composite<Div> {

    /** More at once are not read. */
    private static final int FIRST = 6;

    private static final int TEXT = 160;

    private final transient Document document;

    UntiedPanel(DrawnPlan drawn, LinePicture picture) {
        this.document = drawn.plan().document();
        var items = new ArrayList<Component>();
        var words = new PlanWords(getLocale());
        picture.services()
                .forEach(service -> items.add(item(
                        getTranslation("plan.service-named", service.name(), words.amount(service)),
                        service.name(),
                        service.place())));
        picture.accommodations().forEach(one -> items.add(item(Excerpt.of(one.text(), TEXT), one.text(), one.place())));
        passages(drawn, items);
        var first = items.subList(0, Math.min(FIRST, items.size()));
        var body = new Div(list(first));
        if (items.size() > FIRST) {
            body.add(new Details(
                    getTranslation("finding.more", items.size() - FIRST), list(items.subList(FIRST, items.size()))));
        }
        body.addClassNames("b", "tight", "s");
        getContent().add(new Panel(getTranslation("plan.untied")).filledWith(body));
        getContent().setVisible(!items.isEmpty());
    }

    private void passages(DrawnPlan drawn, List<Component> items) {
        var plan = drawn.plan().content().plan();
        var esy = plan.esy();
        add("content.progress-reporting", plan.progressReporting(), items);
        add("content.lre", plan.lre(), items);
        add("content.esy", esy == null ? null : new Passage(esy.text(), esy.place()), items);
        add("content.transition", plan.transition(), items);
        add("content.testing", plan.testing(), items);
        add("content.parent-concerns", plan.parentConcerns(), items);
    }

    private void add(String key, @Nullable Passage passage, List<Component> items) {
        if (passage != null) {
            items.add(item(getTranslation(key), passage.text(), passage.place()));
        }
    }

    private ListItem item(String name, String words, Place place) {
        var link = new LinkTo(PlaceAddress.to(document, place, words), getTranslation("content.page", place.page()));
        link.setAriaLabel(getTranslation("content.page-of", place.page(), name));
        return new ListItem(new Span(name + " "), link);
    }

    private static UnorderedList list(List<Component> items) {
        var list = new UnorderedList();
        list.addClassName("stack-s");
        items.forEach(list::add);
        return list;
    }
}
