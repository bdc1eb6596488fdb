package org.throughline.web.plan.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;

/** What the marks in two texts mean. */
final class CompareKey extends Composite<Footer> {

    CompareKey() {
        var same = sample("mark", "same");
        same.addClassName("same");
        getContent()
                .add(
                        meaning(same, "same"),
                        meaning(sample("ins", "new"), "new"),
                        meaning(sample("del", "gone"), "gone"),
                        new Span(getTranslation("plan.compare.masked")));
        getContent().addClassNames("row", "wrap", "compare-key");
    }

    private HtmlContainer sample(String element, String kind) {
        var sample = new HtmlContainer(element);
        sample.setText(getTranslation("plan.compare.mark." + kind));
        return sample;
    }

    private Span meaning(HtmlContainer sample, String kind) {
        return new Span(sample, new Span(" " + getTranslation("plan.compare.meaning." + kind)));
    }
}
