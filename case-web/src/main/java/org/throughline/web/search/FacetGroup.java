package org.throughline.web.search;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.Facets.Group;

/** One group with its counts. A box that is still there stays the same one, so that nobody loses the focus. */
class FacetGroup extends FieldSet {

    private record Value(Checkbox box, Span name, Span count) {}

    private final Facet facet;
    private final BiConsumer<String, Boolean> onChoice;
    private final Map<String, Value> values = new HashMap<>();
    private List<String> shown = List.of();

    FacetGroup(Facet facet, BiConsumer<String, Boolean> onChoice) {
        this.facet = facet;
        this.onChoice = onChoice;
        addClassName("facet");
        setVisible(false);
    }

    void show(Group group, Set<String> chosen, FacetWords words) {
        var named = group.values().stream()
                .filter(count -> words.labelOf(facet, count.value(), this).isPresent())
                .toList();
        named.forEach(count -> {
            var value = value(count.value());
            value.name().setText(words.labelOf(facet, count.value(), this).orElseThrow());
            value.count().setText(String.format(getLocale(), "%,d", count.pages()));
            value.count().setClassName("faint", count.pages() == 0);
            value.box().setValue(chosen.contains(count.value()));
        });
        var now = named.stream().map(count -> count.value()).toList();
        if (!now.equals(shown)) {
            shown = now;
            setContent(now.stream().map(value -> value(value).box()).toArray(Checkbox[]::new));
            // new content takes the legend away
            setLegendText(getTranslation("search.group." + facet));
        }
        setVisible(!now.isEmpty());
    }

    private Value value(String value) {
        return values.computeIfAbsent(value, this::made);
    }

    private Value made(String value) {
        var name = new Span();
        name.addClassName("grow");
        var count = new Span();
        count.addClassNames("num", "muted");
        var label = new Div(name, count);
        label.addClassNames("row", "s");
        var box = new Checkbox();
        box.setLabelComponent(label);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoice.accept(value, change.getValue());
            }
        });
        return new Value(box, name, count);
    }
}
