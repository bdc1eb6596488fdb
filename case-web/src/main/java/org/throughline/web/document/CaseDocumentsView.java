package org.throughline.web.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.family.ContactService;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.docs.photo.PhotosService;
import org.throughline.docs.recognition.DocumentDateService;
import org.throughline.docs.retention.DeletionService;
import org.throughline.docs.unlock.Unlocking;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.Ids;
import org.throughline.web.casefile.CaseHeader;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

@Route("staff/cases/:id/documents")
@RolesAllowed({"advocate", "supervisor"})
class CaseDocumentsView extends Page implements BeforeEnterObserver {

    /** The parameter that names what was deleted just now. */
    private final transient CaseFileService cases;

    private final transient CaseHeaders headers;
    private final transient ContactService contacts;
    private final transient DocumentService documents;
    private final transient DocumentDateService keyDates;
    private final transient PhotosService photos;
    private final transient PagePictures pictures;
    private final transient PhotosPdf photosPdf;
    private final transient DeletionService deletions;
    private final transient Unlocking unlocking;
    private final transient UploadSettings settings;
    private final transient Clock clock;
    private final Div list = new Div();
    private final DocumentBar bar = new DocumentBar(this::draw);
    private final DeletedNotice notice = new DeletedNotice(this::bringBack);
    private final DeletedList deleted = new DeletedList(this::bringBack);
    private final ReadingProgressPoll poll = new ReadingProgressPoll(this::look);
    private ShownDocuments shown = ShownDocuments.NOTHING;
    private DocumentList rows;
    private transient CaseView caseView;
    private transient Map<UUID, String> senders = Map.of();

    @Inject
    @SuppressWarnings("NullAway.Init") // beforeEnter sets the case and its rows
    CaseDocumentsView(
            CaseFileService cases,
            CaseHeaders headers,
            ContactService contacts,
            DocumentService documents,
            DocumentDateService keyDates,
            PhotosService photos,
            PagePictures pictures,
            PhotosPdf photosPdf,
            DeletionService deletions,
            Unlocking unlocking,
            UploadSettings settings,
            Clock clock) {
        this.photos = photos;
        this.pictures = pictures;
        this.photosPdf = photosPdf;
        this.clock = clock;
        this.cases = cases;
        this.headers = headers;
        this.contacts = contacts;
        this.documents = documents;
        this.keyDates = keyDates;
        this.deletions = deletions;
        this.unlocking = unlocking;
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseView = cases.get(Ids.of(event.getRouteParameters()));
        titled(words("document.title-of", caseView.student().fullName()));
        var people = contacts.inCase(caseView.id());
        senders = Senders.of(caseView, people);
        rows = new DocumentList(documents, photosPdf, deletions, unlocking, senders, people, this::draw);
        var drop = new FileDrop(
                        documents,
                        settings,
                        caseView.id(),
                        new Button(words("upload.choose"), Icon.UPLOAD.icon()),
                        this::look)
                .askingAbout(photos, pictures, clock, this::look)
                .anywhere();
        var card = new Panel(words("document.title"), binder()).with(drop).filledWith(bar, list);
        show(headers.header(caseView, CaseHeader.Tab.DOCUMENTS), notice, card, deleted, poll);
        draw();
        offerUndo(event.getLocation().getQueryParameters().getSingleParameter(CaseAddress.DELETED));
    }

    private LinkTo binder() {
        return new LinkTo(CaseAddress.of(caseView.id()).binder(), words("binder.title")).styled("btn");
    }

    private void offerUndo(Optional<String> justDeleted) {
        notice.removeAll();
        deletions.deletedIn(caseView.id()).stream()
                .filter(document ->
                        justDeleted.filter(document.id().toString()::equals).isPresent())
                .findFirst()
                .ifPresent(notice::deleted);
    }

    private void bringBack(UUID id) {
        notice.back(deletions.restore(id));
        draw();
    }

    /** Draws the list again only if something has changed; how far a scan is moves in its place. */
    private void look() {
        var all = documents.inCase(caseView.id());
        if (ShownDocuments.of(all).equals(shown)) {
            rows.progress(all, documents.pagesLeft(all));
        } else {
            draw();
        }
    }

    private void draw() {
        var all = documents.inCase(caseView.id());
        shown = ShownDocuments.of(all);
        if (all.isEmpty()) {
            list.removeAll();
            list.add(new EmptyState(words("document.none"), words("document.none-why")));
        } else if (rows.getParent().isEmpty()) {
            list.removeAll();
            list.add(rows);
        }
        var dates = keyDates.ofDocuments(all);
        rows.show(all, bar.arrange(all, dates), dates);
        rows.progress(all, documents.pagesLeft(all));
        deleted.show(deletions.deletedIn(caseView.id()), senders);
        poll.over(all);
    }
}
