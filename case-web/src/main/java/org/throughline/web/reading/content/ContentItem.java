package org.throughline.web.reading.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.docs.recognition.content.Place;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** Something that a paper says: what it is called, the page it stands on, its words and its parts. */
final class ContentItem extends ListItem {

    private final transient PlaceLinks links;
    private final Span name = new Span();
    private final Div head = new Div(name);
    private final DescriptionList parts = new DescriptionList();
    private boolean shown;

    ContentItem(PlaceLinks links) {
        this.links = links;
        name.addClassName("name");
        head.addClassNames("row", "between", "wrap");
        parts.addClassName("kv");
        addClassName("stack-s");
        add(head);
    }

    /** In the words of the paper. */
    ContentItem named(String text) {
        name.setText(text);
        return inLanguageOfThePaper(name);
    }

    ContentItem called(String key, Object... parameters) {
        name.setText(getTranslation(key, parameters));
        return this;
    }

    /** @param words by which it is found where nobody knows its place on the page */
    ContentItem at(Place place, String words) {
        var address = links.to(place, words);
        var link = new LinkTo(address, getTranslation("content.page", place.page())).styled("s");
        link.setAriaLabel(getTranslation("content.page-of", place.page(), name.getText()));
        shown = links.isShown(address);
        link.markCurrent(shown);
        head.add(link);
        return this;
    }

    /** Said only where it is unsure. */
    ContentItem sure(double confidence) {
        return PaperContent.isSure(confidence) ? this : marked(Tone.CHECK, Icon.EYE, "content.check");
    }

    ContentItem marked(Tone tone, Icon icon, String key) {
        head.add(new StateBadge(tone, icon, getTranslation(key)));
        return this;
    }

    ContentItem words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        var words = new Paragraph(text);
        add(words);
        return inLanguageOfThePaper(words);
    }

    /** A part that belongs to it: that it is not there is said. */
    ContentItem expected(String key, @Nullable String value) {
        if (value != null) {
            return optional(key, value);
        }
        var missing = new Span(getTranslation("content.not-stated"));
        missing.addClassName("muted");
        return part(key, missing);
    }

    ContentItem expected(String key, @Nullable LocalDate on) {
        return on == null ? expected(key, (String) null) : part(key, new Span(DateWords.of(on, getLocale())));
    }

    /** A part that it may have. */
    ContentItem optional(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        var words = new Span(value);
        part(key, words);
        return inLanguageOfThePaper(words);
    }

    /** A part in our own words. */
    ContentItem told(String key, String words, Object... parameters) {
        return part(key, new Span(getTranslation(words, parameters)));
    }

    ContentItem list(String key, List<String> all) {
        if (all.isEmpty()) {
            return this;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        all.forEach(one -> list.add(new ListItem(one)));
        part(key, list);
        return inLanguageOfThePaper(list);
    }

    boolean isShown() {
        return shown;
    }

    private ContentItem part(String key, Component value) {
        parts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        add(parts);
        return this;
    }

    private ContentItem inLanguageOfThePaper(Component words) {
        var language = links.document().reading().language();
        if (language != null) {
            words.getElement().setAttribute("lang", language);
        }
        return this;
    }
}
