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
import org.throughline.web.language.Days;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;

/** What the results are narrowed to, each to be taken back by itself. */
class Narrowed extends Div {

    private final Consumer<Asked> onRemoval;

    Narrowed(Consumer<Asked> onRemoval) {
        this.onRemoval = onRemoval;
        addClassNames("row", "wrap");
    }

    void show(Asked asked, Facets facets, FacetWords words) {
        removeAll();
        setVisible(asked.isNarrowed());
        var title = new Span(getTranslation("search.narrowed-to"));
        title.addClassNames("s", "muted");
        add(title);
        asked.narrowing()
                .chosen()
                .forEach((facet, values) -> values.forEach(value -> words.of(facet, value, this)
                        .ifPresent(name -> add(
                                chip(name, asked.narrowedTo(asked.narrowing().without(facet, value)))))));
        addDay("search.since", asked.from(), asked.uploaded(null, asked.to()));
        addDay("search.until", asked.to(), asked.uploaded(asked.from(), null));
        if (!asked.narrowing().of(Facet.CASE).isEmpty()) {
            var everywhere = asked.narrowedTo(asked.narrowing().without(Facet.CASE));
            var pages = facets.of(Facet.CASE).pages();
            add(new LinkTo(everywhere.address(), getTranslation("search.all-cases", pages)).styled("s"));
        }
    }

    private void addDay(String key, @Nullable LocalDate day, Asked without) {
        if (day != null) {
            add(chip(getTranslation(key, Days.of(day, getLocale())), without));
        }
    }

    private Component chip(String name, Asked without) {
        var remove = new Button(Glyph.CROSS.icon(), click -> onRemoval.accept(without));
        remove.addClassNames("quiet", "remove");
        remove.setAriaLabel(getTranslation("search.remove", name));
        var chip = new Span(new Span(name), remove);
        chip.addClassNames("badge", "info", "chip");
        return chip;
    }
}
