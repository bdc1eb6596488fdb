package org.throughline.web.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import java.util.UUID;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.docs.retention.TakeBackService;
import org.throughline.docs.unlock.Unlocking;
import org.throughline.web.document.DocumentRows;
import org.throughline.web.document.Download;
import org.throughline.web.document.UnlockForm;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** The papers of a child in the words of a family. */
class PaperList extends DocumentRows {

    private final transient DocumentService documents;
    private final transient PhotosPdf photos;
    private final transient TakeBackService takeBacks;
    private final transient Unlocking unlocking;
    private final SerializableRunnable changed;

    /** @param changed runs when one of them is read again or taken back */
    PaperList(
            DocumentService documents,
            PhotosPdf photos,
            TakeBackService takeBacks,
            Unlocking unlocking,
            SerializableRunnable changed) {
        this.documents = documents;
        this.photos = photos;
        this.takeBacks = takeBacks;
        this.unlocking = unlocking;
        this.changed = changed;
        addClassNames("papers", "p-papers");
    }

    @Override
    protected ListItem row(Document document) {
        var name = new Span(document.fileName());
        name.addClassNames("strong", "file-name");
        var day = new Paragraph(getTranslation(
                "portal.added", DateWords.inFull(document.upload().at(), ZoneId.systemDefault(), getLocale())));
        day.addClassNames("s", "muted");
        var state = new Paragraph(badge(document.status()));
        var text = new Div(name, day, state);
        text.addClassName("grow");
        var reading = document.reading();
        if (reading.remark() != null) {
            text.add(new Paragraph(getTranslation("portal.reason." + reading.reason())));
        }
        if (reading.isLocked()) {
            text.add(new UnlockForm(unlocking, document, changed));
        }
        if (reading.isAdmitted()) {
            text.add(new Download(documents, photos, document));
        }
        if (takeBacks.mayTakeBack(document)) {
            text.add(takeBack(document.id(), document.fileName()));
        }
        var row = new ListItem(text);
        row.addClassName("paper");
        return row;
    }

    private Button takeBack(UUID id, String name) {
        var button = new Button(getTranslation("portal.take-back"), click -> {
            takeBacks.takeBack(id);
            changed.run();
        });
        button.setAriaLabel(getTranslation("portal.take-back-it", name));
        button.addClassName("quiet");
        return button;
    }

    /** What the computer could not read is no fault of the family, and people can still see it. */
    private StateBadge badge(DocumentStatus status) {
        var word = getTranslation("portal.paper." + status);
        return switch (status) {
            case RECEIVED, PROCESSING -> new StateBadge(Tone.INFO, Icon.CLOCK, word);
            case READY -> new StateBadge(Tone.MET, Icon.CHECK, word);
            case FAILED -> new StateBadge(Tone.CHECK, Icon.CHECK, word);
            case QUARANTINED -> new StateBadge(Tone.OVERDUE, Icon.WARNING, word);
        };
    }
}
