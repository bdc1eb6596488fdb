package org.throughline.web.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.docs.document.DeletionService;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.PhotosService;
import org.throughline.docs.document.Unlocking;
import org.throughline.web.casefile.CaseHeader;
import org.throughline.web.frame.Ids;
import org.throughline.web.frame.Settings;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.part.Empty;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Page;
import org.throughline.web.part.Panel;

@Route(value = "staff/cases/:id/documents", layout = StaffFrame.class)
@RolesAllowed({"advocate", "supervisor"})
class CaseDocumentsView extends Page implements BeforeEnterObserver {

    /** The parameter that names what was deleted just now. */
    static final String DELETED = "deleted";

    private final transient CaseFileService cases;
    private final transient DocumentService documents;
    private final transient PhotosService photos;
    private final transient DeletionService deletions;
    private final transient Unlocking unlocking;
    private final transient Settings settings;
    private final transient Clock clock;
    private final Div list = new Div();
    private final DeletedNotice notice = new DeletedNotice(this::bringBack);
    private final DeletedList deleted = new DeletedList(this::bringBack);
    private final Watch watch = new Watch(this::look);
    private Seen seen = Seen.NOTHING;
    private DocumentList rows;
    private transient CaseView caseView;

    @Inject
    @SuppressWarnings("NullAway.Init") // beforeEnter sets the case and its rows
    CaseDocumentsView(
            CaseFileService cases,
            DocumentService documents,
            PhotosService photos,
            DeletionService deletions,
            Unlocking unlocking,
            Settings settings,
            Clock clock) {
        this.photos = photos;
        this.clock = clock;
        this.cases = cases;
        this.documents = documents;
        this.deletions = deletions;
        this.unlocking = unlocking;
        this.settings = settings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseView = cases.get(Ids.of(event.getRouteParameters()));
        titled(words("document.title-of", caseView.student().fullName()));
        rows = new DocumentList(documents, deletions, unlocking, Senders.of(caseView), this::draw);
        var drop = new FileDrop(
                        documents,
                        settings,
                        caseView.id(),
                        new Button(words("upload.choose"), Glyph.UPLOAD.icon()),
                        this::look)
                .askingAbout(photos, clock, this::look)
                .anywhere();
        var card = new Panel(words("document.title"), binder()).with(drop).filledWith(list);
        show(new CaseHeader(caseView, CaseHeader.Tab.DOCUMENTS), notice, card, deleted, watch);
        draw();
        offerUndo(event.getLocation().getQueryParameters().getSingleParameter(DELETED));
    }

    private LinkTo binder() {
        return new LinkTo("staff/cases/" + caseView.id() + "/binder", words("binder.title")).styled("btn");
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
        var all = documents.of(caseView.id());
        if (Seen.of(all).equals(seen)) {
            rows.progress(all, documents.pagesLeft(all));
        } else {
            draw();
        }
    }

    private void draw() {
        var all = documents.of(caseView.id());
        seen = Seen.of(all);
        if (all.isEmpty()) {
            list.removeAll();
            list.add(new Empty(words("document.none"), words("document.none-why")));
        } else if (rows.getParent().isEmpty()) {
            list.removeAll();
            list.add(rows);
        }
        rows.show(all);
        rows.progress(all, documents.pagesLeft(all));
        deleted.show(deletions.deletedIn(caseView.id()), Senders.of(caseView));
        watch.over(all);
    }
}
