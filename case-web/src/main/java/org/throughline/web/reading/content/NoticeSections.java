package org.throughline.web.reading.content;

import java.util.List;
import org.throughline.docs.recognition.content.NoticeContent;
import org.throughline.docs.recognition.content.NoticeElement;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;

/** A prior written notice against 34 CFR 300.503(b): which of its seven elements were found, and where. */
record NoticeSections(PlaceLinks links) {

    /** Nothing where none was found: then it was not read, and nothing is said of what it lacks. */
    List<ContentSection> of(NoticeContent notice) {
        return notice.all().stream().noneMatch(NoticeElement::isFound)
                ? List.of()
                : ContentSection.of("content.elements", notice.all(), this::element).stream()
                        .toList();
    }

    private ContentItem element(NoticeElement element) {
        var item = new ContentItem(links).called("content.element." + element.code());
        var place = element.place();
        var quote = element.quote();
        if (place == null) {
            return item.marked(Tone.CHECK, Icon.QUESTION, "content.not-found");
        }
        return item.marked(Tone.MET, Icon.CHECK, "content.found")
                .at(place, quote == null ? "" : quote)
                .words(quote);
    }
}
