package org.throughline.web.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.throughline.core.problem.Busy;
import org.throughline.core.problem.Refused;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.PagePictures;
import org.throughline.web.address.PageAddress;
import org.throughline.web.ui.LinkTo;

/** One page of a document: as it looks, or the text that was read on it. */
class PageCard extends Article {

    private final Document document;
    private final PageAddress address;
    private final int last;

    PageCard(DocumentService documents, PagePictures pictures, Document document, PageAddress asked) {
        this.document = document;
        last = Objects.requireNonNullElse(document.reading().pageCount(), 0);
        address = asked.upTo(last);
        addClassName("card");
        var asText = address.isText() || !document.file().hasPictures();
        var title = new H2(getTranslation("document.page-of", address.number(), last));
        var tools = new Div(ways(asText), turns());
        tools.addClassNames("row", "wrap");
        var header = new Div(title, tools);
        header.addClassName("page-header");
        add(header);
        if (asText) {
            addText(documents);
        } else {
            add(picture(pictures));
        }
    }

    private Component ways(boolean asText) {
        var ways = new Nav();
        ways.setVisible(document.file().hasPictures());
        ways.addClassName("seg");
        ways.getElement().setAttribute("aria-label", getTranslation("document.ways"));
        var picture = new LinkTo(address.asText(false), getTranslation("document.as-picture"));
        var text = new LinkTo(address.asText(true), getTranslation("document.as-text"));
        picture.markCurrent(!asText);
        text.markCurrent(asText);
        ways.add(picture, text);
        return ways;
    }

    private Component turns() {
        var turns = new Nav();
        turns.setVisible(last > 1);
        turns.addClassNames("row", "turn");
        turns.getElement().setAttribute("aria-label", getTranslation("document.pages-nav"));
        if (address.number() > 1) {
            turns.add(turn(address.number() - 1, "document.previous"));
        }
        if (address.number() < last) {
            turns.add(turn(address.number() + 1, "document.next"));
        }
        return turns;
    }

    private Component turn(int page, String key) {
        return new LinkTo(address.at(page), getTranslation(key)).styled("btn");
    }

    private Component picture(PagePictures pictures) {
        return new MarkedPicture(
                pictures,
                document.id(),
                address.number(),
                getTranslation("document.picture-of", address.number(), document.fileName()),
                places(pictures));
    }

    /** A page of which nobody can say where its words stand is shown without marks. */
    private List<MarkedPlace> places(PagePictures pictures) {
        var searched = address.searched();
        if (!address.lit().isEmpty()) {
            return address.lit().stream().map(MarkedPlace::of).toList();
        }
        try {
            return searched.isEmpty()
                    ? List.of()
                    : MarkedPlace.of(pictures.words(document.id(), address.number()), searched);
        } catch (Refused | Busy slow) {
            return List.of();
        }
    }

    private void addText(DocumentService documents) {
        var read = documents.page(document.id(), address.number());
        if (read.confidence() != null && !read.text().isBlank()) {
            var scanned = new Paragraph(getTranslation("document.page-scanned", read.confidence()));
            scanned.addClassNames("s", "muted", "b");
            add(scanned);
        }
        var body = read.text().isBlank()
                ? new Div(new Paragraph(
                        getTranslation(read.isUnreadable() ? "document.page-unreadable" : "document.page-empty")))
                : new MarkedText(read.text(), address.searched());
        body.addClassName("b");
        var language = document.reading().language();
        if (language != null) {
            body.getElement().setAttribute("lang", language);
        }
        add(body);
    }
}
