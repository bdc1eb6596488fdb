package org.throughline.web.reading.finding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.docs.document.Document;
import org.throughline.docs.review.FindingId;
import org.throughline.docs.review.RankedFinding;
import org.throughline.docs.review.ReviewService;
import org.throughline.web.ui.Panel;

/** What in a paper is worth a question, the most important first; the rest is folded. Nothing if there is nothing to ask. */
public final class FindingPanel extends Div {

    /** More at once are not read. */
    private static final int FIRST = 5;

    private final transient ReviewService reviews;
    private final transient Document document;
    private final transient Consumer<List<RankedFinding>> drawn;
    private final Div body = new Div();
    private final Div said = new Div();

    public FindingPanel(ReviewService reviews, Document document) {
        this(reviews, document, all -> {});
    }

    /** @param drawn hears what there is, now and whenever something is set aside or asked again */
    public FindingPanel(ReviewService reviews, Document document, Consumer<List<RankedFinding>> drawn) {
        this.reviews = reviews;
        this.document = document;
        this.drawn = drawn;
        said.getElement().setAttribute("role", "status");
        said.addClassNames("s", "muted");
        body.addClassNames("findings");
        draw();
    }

    private void draw() {
        removeAll();
        body.removeAll();
        var all = reviews.of(document.id());
        var open = all.stream().filter(finding -> finding.dismissed() == null).toList();
        var aside = all.stream().filter(finding -> finding.dismissed() != null).toList();
        body.add(list(open.subList(0, Math.min(FIRST, open.size()))));
        if (open.size() > FIRST) {
            body.add(folded("finding.more", open.subList(FIRST, open.size())));
        }
        if (!aside.isEmpty()) {
            body.add(folded("finding.aside", aside));
        }
        body.add(said);
        var count = new Span(getTranslation("finding.count", open.size()));
        count.addClassNames("s", "muted");
        add(new Panel(getTranslation("finding.title"), count).filledWith(body));
        setVisible(!all.isEmpty());
        drawn.accept(all);
    }

    private Component list(List<RankedFinding> findings) {
        var list = new UnorderedList();
        list.addClassName("read-items");
        findings.forEach(finding -> list.add(new FindingItem(document, finding, this::dismiss, this::reopen)));
        return list;
    }

    private Component folded(String key, List<RankedFinding> findings) {
        return new Details(getTranslation(key, findings.size()), list(findings));
    }

    private void dismiss(FindingId id, String reason) {
        reviews.dismiss(id, reason);
        said.setText(getTranslation("finding.was-set-aside"));
        draw();
    }

    private void reopen(FindingId id) {
        reviews.reopen(id);
        said.setText(getTranslation("finding.is-open-again"));
        draw();
    }
}
