package org.throughline.web.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.family.RelatedContact;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.docs.recognition.DocumentDate;
import org.throughline.docs.retention.DeletionService;
import org.throughline.docs.unlock.Unlocking;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** The documents of a case for the staff: how far each is, who can see it, and what can be done with it. */
class DocumentList extends DocumentRows {

    private final transient DocumentService documents;
    private final transient PhotosPdf photos;
    private final transient DeletionService deletions;
    private final transient Unlocking unlocking;
    private final Map<UUID, String> names;
    private final transient List<RelatedContact> people;
    private final SerializableRunnable changed;
    private final Map<UUID, ScanProgress> scans = new HashMap<>();
    private final Map<UUID, String> fileNames = new HashMap<>();
    private transient Map<UUID, List<DocumentDate>> dates = Map.of();

    /**
     * @param names of those who may have sent them
     * @param people of the child: some of them see what is shared
     */
    DocumentList(
            DocumentService documents,
            PhotosPdf photos,
            DeletionService deletions,
            Unlocking unlocking,
            Map<UUID, String> names,
            List<RelatedContact> people,
            SerializableRunnable changed) {
        this.people = List.copyOf(people);
        this.documents = documents;
        this.photos = photos;
        this.deletions = deletions;
        this.unlocking = unlocking;
        this.names = Map.copyOf(names);
        this.changed = changed;
        addClassName("papers");
    }

    /**
     * @param all of the case: what is shown may be a part of what is not
     * @param keyDates that were read in them
     */
    void show(List<Document> all, List<Document> shown, Map<UUID, List<DocumentDate>> keyDates) {
        dates = Map.copyOf(keyDates);
        fileNames.clear();
        all.forEach(document -> fileNames.put(document.id(), document.fileName()));
        scans.keySet().retainAll(fileNames.keySet());
        show(shown);
    }

    /** Moves the bars without drawing anything anew: whoever has the focus in the list keeps it. */
    void progress(List<Document> all, Map<UUID, Integer> pagesLeft) {
        for (var document : all) {
            var scan = scans.get(document.id());
            if (scan != null) {
                scan.show(document.reading().pageCount(), pagesLeft.getOrDefault(document.id(), 0));
            }
        }
    }

    @Override
    protected ListItem row(Document document) {
        scans.remove(document.id());
        var about = new Paragraph(
                FileFacts.sentence(this, document, names.get(document.upload().by())));
        about.addClassNames("s", "muted");
        var text = new Div(title(document), about);
        var whole = fileNames.get(document.partOf());
        if (whole != null) {
            var cameIn = new Paragraph(getTranslation("document.part-of", whole));
            cameIn.addClassNames("s", "muted");
            text.add(cameIn);
        }
        var earlier = fileNames.get(document.replaces());
        if (earlier != null) {
            var version = new Paragraph(getTranslation("document.version-of", earlier));
            version.addClassNames("s", "muted");
            text.add(version);
        }
        if (document.isRenamed()) {
            var came = new Paragraph(getTranslation("document.came-as", document.originalName()));
            came.addClassNames("s", "muted");
            text.add(came);
        }
        var reason = FileFacts.reason(this, document);
        if (!reason.isEmpty()) {
            var why = new Paragraph(reason);
            why.addClassName("s");
            text.add(why);
        }
        if (document.status() == DocumentStatus.PROCESSING) {
            var scan = new ScanProgress();
            scans.put(document.id(), scan);
            text.add(scan);
        }
        if (document.reading().isLocked()) {
            text.add(new UnlockForm(unlocking, document, changed));
        }
        text.addClassName("grow");
        var state = new Div(badge(document));
        state.addClassName("state");
        FileFacts.writtenOn(dates.getOrDefault(document.id(), List.of()))
                .ifPresent(day -> state.addComponentAsFirst(written(day)));
        var ways = new Div(audience(document), actions(document));
        ways.addClassNames("ways-of-paper");
        var row = new ListItem(state, text, ways);
        row.addClassName("paper");
        return row;
    }

    /** What one looks for a paper by. */
    private Component written(LocalDate day) {
        var label = new Span(getTranslation("document.date.documentDate") + ": ");
        label.addClassName("sr");
        var written = new Div(label, new Span(DateWords.of(day, getLocale())));
        written.addClassNames("strong", "num");
        return written;
    }

    private StateBadge badge(Document document) {
        return document.classification().isOfAnotherChild()
                ? new StateBadge(Tone.OVERDUE, Icon.WARNING, getTranslation("document.maybe-another-child"))
                : new DocumentBadge(document.status(), getTranslation("document.status." + document.status()));
    }

    private Component title(Document document) {
        return document.status() == DocumentStatus.READY
                ? new LinkTo(DocumentAddress.of(document.id()), document.fileName()).styled("strong", "file-name")
                : strong(document.fileName());
    }

    private static Component strong(String text) {
        var name = new Span(text);
        name.addClassNames("strong", "file-name");
        return name;
    }

    private Component audience(Document document) {
        var shared = document.isShared();
        var who = new Span(
                (shared ? Icon.EYE : Icon.LOCK).icon(),
                new Span(getTranslation(shared ? "document.shared" : "document.only-staff")));
        who.addClassNames("row", "s");
        if (document.classification().isOfAnotherChild()) {
            var look = new LinkTo(DocumentAddress.of(document.id()), getTranslation("document.say-whose"));
            var line = new Div(who, look);
            line.addClassNames("row", "wrap", "audience");
            return line;
        }
        var toggle = new Button(getTranslation(shared ? "document.unshare" : "document.share"), click -> {
            if (shared) {
                share(document.id(), false);
            } else {
                new ShareDialog(document.fileName(), people, () -> share(document.id(), true)).open();
            }
        });
        toggle.addClassName("quiet");
        toggle.setAriaLabel(getTranslation(shared ? "document.unshare-it" : "document.share-it", document.fileName()));
        var line = new Div(who, toggle);
        line.addClassNames("row", "wrap", "audience");
        return line;
    }

    private void share(UUID id, boolean shared) {
        documents.share(id, shared);
        changed.run();
    }

    private Component actions(Document document) {
        var actions = new Div();
        actions.addClassNames("row", "wrap", "actions");
        if (document.reading().canBeTriedAgain() && !document.reading().isLocked()) {
            var retry = new Button(getTranslation("document.retry"), Icon.RETRY.icon(), click -> {
                documents.readAgain(document.id());
                changed.run();
            });
            retry.setAriaLabel(getTranslation("document.retry-it", document.fileName()));
            actions.add(retry);
        }
        if (document.reading().isAdmitted()) {
            actions.add(new Download(documents, photos, document));
        }
        var rename = new Button(
                getTranslation("document.rename"), click -> new RenameDialog(documents, document, changed).open());
        rename.setAriaLabel(getTranslation("document.rename-it", document.fileName()));
        actions.add(rename, new DeleteButton(deletions, document));
        return actions;
    }
}
