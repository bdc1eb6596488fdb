package org.throughline.web.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.search.Facet;
import org.throughline.docs.search.Facets;
import org.throughline.web.address.SearchAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;

/** What the results are narrowed to, each to be taken back by itself. */
class ChosenFacets extends Div {

    private final Consumer<SearchAddress> onRemoval;

    ChosenFacets(Consumer<SearchAddress> onRemoval) {
        this.onRemoval = onRemoval;
        addClassNames("row", "wrap");
    }

    void show(SearchAddress address, Facets facets, FacetWords words) {
        removeAll();
        setVisible(address.isNarrowed());
        var title = new Span(getTranslation("search.narrowed-to"));
        title.addClassNames("s", "muted");
        add(title);
        address.narrowing()
                .chosen()
                .forEach((facet, values) -> values.forEach(value -> words.labelOf(facet, value, this)
                        .ifPresent(name -> add(chip(
                                name, address.narrowedTo(address.narrowing().without(facet, value)))))));
        addDay("search.since", address.from(), address.uploaded(null, address.to()));
        addDay("search.until", address.to(), address.uploaded(address.from(), null));
        if (!address.narrowing().chosen(Facet.CASE).isEmpty()) {
            var everywhere = address.narrowedTo(address.narrowing().without(Facet.CASE));
            var pages = facets.group(Facet.CASE).pages();
            add(new LinkTo(everywhere, getTranslation("search.all-cases", pages)).styled("s"));
        }
    }

    private void addDay(String key, @Nullable LocalDate day, SearchAddress without) {
        if (day != null) {
            add(chip(getTranslation(key, DateWords.of(day, getLocale())), without));
        }
    }

    private Component chip(String name, SearchAddress without) {
        var remove = new Button(Icon.CROSS.icon(), click -> onRemoval.accept(without));
        remove.addClassNames("quiet", "remove");
        remove.setAriaLabel(getTranslation("search.remove", name));
        var chip = new Span(new Span(name), remove);
        chip.addClassNames("badge", "info", "chip");
        return chip;
    }
}
