package org.throughline.web.reading.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Items of one kind, to be opened; open where what is looked at stands in it. */
final class ContentSection extends Details {

    /** Nobody reads more of them here; programs get them all. */
    static final int MOST = 200;

    ContentSection(String key, int count, Component content, boolean isShown) {
        setSummaryText(getTranslation(key, count));
        add(content);
        setOpened(isShown);
    }

    /** Nothing where there are none. */
    static <T> Optional<ContentSection> of(String key, List<T> all, Function<T, ContentItem> item) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var items = all.stream().limit(MOST).map(item).toList();
        var list = new UnorderedList();
        list.addClassName("read-items");
        items.forEach(list::add);
        return Optional.of(
                new ContentSection(key, all.size(), list, items.stream().anyMatch(ContentItem::isShown)));
    }
}
