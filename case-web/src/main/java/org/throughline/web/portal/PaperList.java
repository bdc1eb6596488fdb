package org.throughline.web.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentRemark;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.docs.retention.TakeBackService;
import org.throughline.docs.unlock.Unlocking;
import org.throughline.web.document.DocumentRows;
import org.throughline.web.document.Download;
import org.throughline.web.document.UnlockForm;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** The papers of a child in the words of a family. */
class PaperList extends DocumentRows {

    /** Something of it has to be sent again, or its password said. */
    private static final Set<DocumentRemark> WANTED = EnumSet.of(
            DocumentRemark.ENCRYPTED,
            DocumentRemark.LOCKED,
            DocumentRemark.BROKEN,
            DocumentRemark.EMPTY,
            DocumentRemark.UNREADABLE);

    private final transient DocumentService documents;
    private final transient PhotosPdf photos;
    private final transient TakeBackService takeBacks;
    private final transient Unlocking unlocking;
    private final SerializableRunnable changed;
    private transient PaperSenders senders = PaperSenders.UNKNOWN;

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

    PaperList sentBy(PaperSenders known) {
        senders = known;
        return this;
    }

    @Override
    protected ListItem row(Document document) {
        var text = new Div(name(document), sent(document), state(document));
        text.addClassName("grow");
        var reading = document.reading();
        if (reading.remark() != null) {
            text.add(new Paragraph(reason(document, reading.remark())));
        }
        if (reading.isLocked()) {
            text.add(new UnlockForm(unlocking, document, changed));
        }
        if (reading.isAdmitted()) {
            text.add(new Download(documents, photos, document));
        }
        if (takeBacks.mayTakeBack(document)) {
            text.add(takeBack(document.id(), senders.name(document)));
        }
        var row = new ListItem(text);
        row.addClassName("paper");
        return row;
    }

    /** What the staff shares has the name that they or a computer gave it: what it is says more. */
    private Component name(Document document) {
        var name = new Span(senders.name(document));
        name.addClassName("file-name");
        var type = document.type();
        if (type == null || type == DocumentType.OTHER || senders.isFamily(document)) {
            name.addClassName("strong");
            return name;
        }
        var what = new Span(getTranslation("document.type." + type));
        what.addClassName("strong");
        name.addClassNames("s", "muted");
        var both = new Div(what, name);
        both.addClassName("named");
        return both;
    }

    private Paragraph sent(Document document) {
        var sent = new Paragraph(senders.words(this, document));
        sent.addClassNames("s", "muted");
        return sent;
    }

    private Paragraph state(Document document) {
        var state = new Paragraph(badge(document));
        if (senders.isNew(document)) {
            state.add(new StateBadge(Tone.INFO, Icon.DOCUMENT, getTranslation("portal.new")));
        }
        state.addClassNames("row", "wrap");
        return state;
    }

    private String reason(Document document, DocumentRemark remark) {
        var pages = remark == DocumentRemark.UNREADABLE_PAGES
                ? documents.unreadablePages(document.id())
                : List.<Integer>of();
        return pages.isEmpty()
                ? getTranslation("portal.reason." + remark.code())
                : getTranslation(
                        "portal.reason.unreadable-these",
                        pages.size(),
                        pages.stream().map(String::valueOf).collect(Collectors.joining(", ")));
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

    /** What the computer could not read is no fault of the family; what only the family can mend is asked for. */
    private StateBadge badge(Document document) {
        var status = document.status();
        var word = getTranslation(word(document));
        return switch (status) {
            case RECEIVED, PROCESSING -> new StateBadge(Tone.INFO, Icon.CLOCK, word);
            case READY -> new StateBadge(Tone.MET, Icon.CHECK, word);
            case FAILED ->
                isWanted(document)
                        ? new StateBadge(Tone.SOON, Icon.WARNING, word)
                        : new StateBadge(Tone.CHECK, Icon.QUESTION, word);
            case QUARANTINED -> new StateBadge(Tone.OVERDUE, Icon.WARNING, word);
        };
    }

    static String word(Document document) {
        return "portal.paper." + (isWanted(document) ? "WANTED" : document.status());
    }

    private static boolean isWanted(Document document) {
        var remark = document.reading().remark();
        return document.status() == DocumentStatus.FAILED && remark != null && WANTED.contains(remark);
    }
}
