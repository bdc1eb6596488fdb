package org.throughline.web.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.FacetSelection;
import org.throughline.docs.search.Facets;
import org.throughline.web.address.SearchAddress;
import org.throughline.web.ui.DayField;

/** What the results can be narrowed to, with how many pages each choice has. */
class FacetPanel extends Aside {

    final Map<Facet, FacetGroup> groups = new EnumMap<>(Facet.class);
    final DatePicker from = new DayField();
    final DatePicker to = new DayField();

    private final Button clear = new Button(getTranslation("search.clear"));
    private SearchAddress address;

    FacetPanel(SearchAddress address, Consumer<SearchAddress> go) {
        this.address = address;
        setId("narrow");
        addClassNames("card", "facets");
        getElement().setAttribute("aria-label", getTranslation("search.narrow-results"));
        for (var facet : Facet.values()) {
            var group = new FacetGroup(
                    facet,
                    (value, chosen) -> go.accept(this.address.narrowedTo(
                            chosen
                                    ? this.address.narrowing().with(facet, value)
                                    : this.address.narrowing().without(facet, value))));
            groups.put(facet, group);
            add(group);
        }
        from.setLabel(getTranslation("search.from"));
        to.setLabel(getTranslation("search.to"));
        from.addValueChangeListener(change -> goIf(change.isFromClient(), go));
        to.addValueChangeListener(change -> goIf(change.isFromClient(), go));
        clear.addClassName("quiet");
        clear.addClickListener(
                click -> go.accept(this.address.narrowedTo(FacetSelection.NONE).uploaded(null, null)));
        var days = new FieldSet(from, to);
        days.setLegendText(getTranslation("search.received"));
        days.addClassName("facet");
        var foot = new Div(clear);
        foot.addClassName("facet");
        add(days, foot);
    }

    private void goIf(boolean byHand, Consumer<SearchAddress> go) {
        if (byHand) {
            go.accept(address.uploaded(from.getValue(), to.getValue()));
        }
    }

    void show(SearchAddress now, Facets facets, FacetWords words) {
        address = now;
        groups.forEach((facet, group) ->
                group.show(facets.group(facet), now.narrowing().chosen(facet), words));
        from.setValue(now.from());
        to.setValue(now.to());
        from.setMax(now.to());
        to.setMin(now.from());
        clear.setVisible(now.isNarrowed());
    }
}
