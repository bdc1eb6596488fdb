package org.throughline.web.portal;

import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.docs.document.Document;

/** Says aloud which paper is in another state than before; eyes see it in the list. */
class PaperNews extends Span {

    private final Map<UUID, String> told = new HashMap<>();

    PaperNews() {
        addClassName("sr");
        getElement().setAttribute("role", "status");
    }

    void tell(List<Document> papers) {
        var news = papers.stream()
                .filter(paper ->
                        told.containsKey(paper.id()) && !PaperList.word(paper).equals(told.get(paper.id())))
                .map(paper -> getTranslation("portal.now", paper.originalName(), getTranslation(PaperList.word(paper))))
                .collect(Collectors.joining(" "));
        if (!news.isEmpty()) {
            setText(news);
        }
        told.clear();
        papers.forEach(paper -> told.put(paper.id(), PaperList.word(paper)));
    }
}
