package org.throughline.web.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.throughline.docs.document.Document;
import org.throughline.docs.recognition.content.Place;
import org.throughline.docs.review.FindingCode;
import org.throughline.web.reading.content.PlaceAddress;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** A part of a plan in its line; all of it leads to its place on the page. */
final class LineNode extends Div {

    private final transient Document document;
    private final String name;

    /** @param title in the words of the paper */
    LineNode(Document document, String name, Component title) {
        this.document = document;
        this.name = name;
        add(title);
        inItsLanguage(title);
        addClassName("node");
    }

    static LineNode need(Document document, String name) {
        var node = new LineNode(document, name, new H3(name));
        node.addClassName("need");
        return node;
    }

    static LineNode of(Document document, String name) {
        var title = new Span(name);
        title.addClassName("strong");
        return new LineNode(document, name, title);
    }

    LineNode words(String text) {
        if (!text.isBlank()) {
            var words = new Span(text);
            inItsLanguage(words);
            add(words);
        }
        return this;
    }

    private void inItsLanguage(Component words) {
        var language = document.reading().language();
        if (language != null) {
            words.getElement().setAttribute("lang", language);
        }
    }

    /** What is asked of it. */
    LineNode marked(Set<FindingCode> marks) {
        if (!marks.isEmpty()) {
            var badges = new Div();
            badges.addClassNames("row", "wrap");
            marks.forEach(mark -> badges.add(badge(mark)));
            add(badges);
        }
        // what was copied may still be right: its badge says enough
        if (marks.stream().anyMatch(mark -> mark != FindingCode.COPIED_FORWARD)) {
            addClassName("warn");
        }
        return this;
    }

    private StateBadge badge(FindingCode mark) {
        var words = getTranslation("plan.mark." + mark);
        return mark == FindingCode.COPIED_FORWARD
                ? new StateBadge(Tone.CHECK, Icon.COPIES, words)
                : new StateBadge(Tone.SOON, Icon.EYE, words);
    }

    /** @param words by which it is found where nobody knows its place on the page */
    LineNode at(Place place, String words) {
        var link = new LinkTo(PlaceAddress.to(document, place, words), getTranslation("content.page", place.page()));
        link.setAriaLabel(getTranslation("content.page-of", place.page(), name));
        var page = new Span(link);
        page.addClassName("pg");
        add(page);
        return this;
    }

    /** Another place that belongs to it, such as the present level of a need. */
    LineNode also(String key, Place place, String words) {
        var link = new LinkTo(PlaceAddress.to(document, place, words), getTranslation(key, place.page()));
        link.setAriaLabel(getTranslation("content.page-of", place.page(), getTranslation(key, place.page())));
        var also = new Span(link);
        also.addClassNames("pg", "also");
        add(also);
        return this;
    }
}
