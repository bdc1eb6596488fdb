package org.throughline.web.reading.content;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.PaperContentService;
import org.throughline.docs.recognition.content.PaperContent;
import org.throughline.web.address.PageAddress;
import org.throughline.web.ui.Panel;

/** What a paper says, as it was read; each item leads to its place. Of kinds that have no such parts there is nothing. */
public final class ContentPanel extends Div {

    private final transient PlaceLinks links;

    /** @param shown the page that is looked at */
    public ContentPanel(PaperContentService contents, Document document, PageAddress shown) {
        links = new PlaceLinks(document, shown);
        var kind = document.type();
        if (kind != null && hasParts(kind)) {
            contents.ofShown(document)
                    .ifPresentOrElse(content -> show(kind, content), () -> add(panel("content.not-read")));
        }
        setVisible(getComponentCount() > 0);
    }

    private void show(DocumentType kind, PaperContent content) {
        var sections = sections(kind, content);
        if (sections.isEmpty()) {
            add(panel("content.nothing"));
            return;
        }
        if (sections.stream().noneMatch(ContentSection::isOpened)) {
            sections.getFirst().setOpened(true);
        }
        var body = new Div();
        body.addClassName("read-content");
        sections.forEach(body::add);
        add(panel("content.as-read").filledWith(body));
    }

    private Panel panel(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassNames("s", "muted");
        return new Panel(getTranslation("content.title")).with(note);
    }

    private static boolean hasParts(DocumentType kind) {
        return switch (kind) {
            case IEP, IEP_AMENDMENT, PLAN_504, EVALUATION, PROGRESS_REPORT, PRIOR_WRITTEN_NOTICE -> true;
            case REPORT_CARD, MEETING_NOTICE, CONSENT_FORM, PARENT_REQUEST, CORRESPONDENCE, OTHER -> false;
        };
    }

    private List<ContentSection> sections(DocumentType kind, PaperContent content) {
        return switch (kind) {
            case IEP, IEP_AMENDMENT, PLAN_504 -> new PlanSections(links).of(content.plan());
            case EVALUATION -> new EvaluationSections(links).of(content.evaluation());
            case PROGRESS_REPORT -> new ProgressSections(links, getLocale()).of(content.progress());
            case PRIOR_WRITTEN_NOTICE -> new NoticeSections(links).of(content.notice());
            case REPORT_CARD, MEETING_NOTICE, CONSENT_FORM, PARENT_REQUEST, CORRESPONDENCE, OTHER -> List.of();
        };
    }
}
