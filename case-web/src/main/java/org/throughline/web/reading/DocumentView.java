package org.throughline.web.reading;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.caselist.CaseListService;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentStatus;
import org.throughline.docs.document.OwnershipService;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.pagenote.PageNoteService;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.docs.recognition.DocumentDateService;
import org.throughline.docs.recognition.PaperContentService;
import org.throughline.docs.retention.DeletionService;
import org.throughline.docs.review.ReviewService;
import org.throughline.docs.suggestion.SuggestionService;
import org.throughline.docs.unlock.Unlocking;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.address.Ids;
import org.throughline.web.address.PageAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.document.DeleteButton;
import org.throughline.web.document.DocumentBadge;
import org.throughline.web.document.Download;
import org.throughline.web.document.FileFacts;
import org.throughline.web.document.ReadingProgressPoll;
import org.throughline.web.document.ScanProgress;
import org.throughline.web.document.UnlockForm;
import org.throughline.web.pagenote.PageNotePanel;
import org.throughline.web.reading.content.ContentPanel;
import org.throughline.web.reading.finding.FindingPanel;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;

/** Reading one page of a document. */
@Route("staff/documents/:id")
@RolesAllowed({"advocate", "supervisor"})
class DocumentView extends Page implements BeforeEnterObserver {

    private final transient DocumentService documents;
    private final transient DocumentDateService keyDates;
    private final transient PagePictures pictures;
    private final transient PhotosPdf photos;
    private final transient SuggestionService suggestions;
    private final transient DeletionService deletions;
    private final transient CaseFileService cases;
    private final transient Unlocking unlocking;
    private final transient PageNoteService notes;
    private final transient CurrentUser currentUser;
    private final transient OwnershipService ownership;
    private final transient CaseListService caseLists;
    private final transient PaperContentService contents;
    private final transient ReviewService reviews;
    private final ScanProgress progress = new ScanProgress();
    private final ReadingProgressPoll poll = new ReadingProgressPoll(this::look);
    private transient Document document;

    @Inject
    @SuppressWarnings("NullAway.Init") // beforeEnter sets the document
    DocumentView(
            DocumentService documents,
            DocumentDateService keyDates,
            PagePictures pictures,
            PhotosPdf photos,
            SuggestionService suggestions,
            DeletionService deletions,
            Unlocking unlocking,
            PageNoteService notes,
            CurrentUser currentUser,
            CaseFileService cases,
            OwnershipService ownership,
            CaseListService caseLists,
            PaperContentService contents,
            ReviewService reviews) {
        this.contents = contents;
        this.reviews = reviews;
        this.ownership = ownership;
        this.caseLists = caseLists;
        this.notes = notes;
        this.currentUser = currentUser;
        this.unlocking = unlocking;
        this.deletions = deletions;
        this.suggestions = suggestions;
        this.documents = documents;
        this.keyDates = keyDates;
        this.pictures = pictures;
        this.photos = photos;
        this.cases = cases;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        document = documents.get(Ids.of(event.getRouteParameters()));
        var caseView = cases.get(document.caseId());
        titled(document.fileName());
        var address = PageAddress.read(document.id(), event.getLocation().getQueryParameters());
        var side = new DocumentSide(documents, keyDates, suggestions, document);
        if (document.classification().isOfAnotherChild()) {
            var child = caseView.student().fullName();
            side.addComponentAsFirst(new WrongChildPanel(
                    ownership,
                    caseLists,
                    deletions,
                    document,
                    child,
                    () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        }
        if (document.reading().isReadable()) {
            var page = address.upTo(requireNonNull(document.reading().pageCount()));
            side.tell(new FindingPanel(reviews, document), new ContentPanel(contents, document, page));
            side.add(new PageNotePanel(notes, document, page.number(), currentUser.id()));
        }
        var columns = new Div(
                document.reading().isReadable() ? new PageCard(documents, pictures, document, address) : unread(),
                side);
        columns.addClassNames("cols", "c-21");
        show(head(caseView), columns, poll);
        progress();
        poll.over(List.of(document));
    }

    /** Once it is read, what was read is shown; until then, how far it is. */
    private void look() {
        var now = documents.inCase(document.caseId()).stream()
                .filter(one -> one.id().equals(document.id()))
                .findFirst();
        if (now.filter(one -> one.status() == document.status()).isPresent()) {
            document = now.get();
            progress();
        } else {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void progress() {
        progress.show(
                document.reading().pageCount(),
                documents.pagesLeft(List.of(document)).getOrDefault(document.id(), 0));
    }

    private Component head(CaseView caseView) {
        var crumb = new Nav(
                new LinkTo(StaffPlace.CASES, words("place.cases")),
                Icon.CHEVRON.icon(),
                new LinkTo(CaseAddress.of(caseView.id()), caseView.student().fullName()),
                Icon.CHEVRON.icon(),
                new LinkTo(CaseAddress.of(caseView.id()).documents(), words("document.title")));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        var title = new H1(document.fileName());
        title.addClassName("file-name");
        var alike = new LinkTo(DocumentAddress.of(document.id()).similar(), words("search.more-like")).styled("btn");
        var actions = new Div(alike);
        actions.addClassNames("row", "wrap");
        if (document.reading().isAdmitted()) {
            actions.add(new Download(documents, photos, document));
        }
        if (document.status() == DocumentStatus.READY) {
            actions.add(again());
        }
        actions.add(new DeleteButton(deletions, document));
        var head = new Div(new Div(crumb, title), actions);
        head.addClassNames("row", "between", "wrap", "page-head");
        return head;
    }

    private Component again() {
        var again = new Button(words("document.read-again"), Icon.RETRY.icon(), click -> {
            documents.readAgain(document.id());
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
        again.addClassName("quiet");
        again.getElement().setAttribute("title", words("document.read-again-why"));
        return again;
    }

    private Component unread() {
        var state = new DocumentBadge(document.status(), words("document.status." + document.status()));
        var card = new Div(new EmptyState(
                words("document.no-text"),
                document.reading().remark() == null ? words("document.no-text-yet") : FileFacts.reason(this, document),
                state));
        card.addClassName("card");
        if (document.reading().isLocked()) {
            card.add(new UnlockForm(unlocking, document, () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        }
        card.add(progress);
        return card;
    }
}
