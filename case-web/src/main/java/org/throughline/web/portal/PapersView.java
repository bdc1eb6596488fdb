package org.throughline.web.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.portal.PortalCase;
import org.throughline.core.portal.PortalCaseService;
import org.throughline.core.portal.PortalQuery;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.docs.photo.PhotosService;
import org.throughline.docs.retention.TakeBackService;
import org.throughline.docs.unlock.Unlocking;
import org.throughline.web.address.PortalPlace;
import org.throughline.web.document.FileDrop;
import org.throughline.web.document.ReadingProgressPoll;
import org.throughline.web.document.ShownDocuments;
import org.throughline.web.document.UploadSettings;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Tone;

/** Add papers from the phone, and see those that are there. */
@Route("portal/papers")
@RolesAllowed("family")
class PapersView extends Page implements BeforeEnterObserver {

    private static final int MOST = 10;

    private final transient PortalCaseService cases;
    private final transient DocumentService documents;
    private final transient OrganisationService organisations;
    private final transient UploadSettings settings;
    private final transient PhotosService photos;
    private final transient PagePictures pictures;
    private final transient TakeBackService takeBacks;
    private final transient Clock clock;
    private final Div list = new Div();
    private final Div takenBack = new Div();
    private final ReadingProgressPoll poll = new ReadingProgressPoll(this::look);
    private final PaperNews news = new PaperNews();
    private final transient CurrentUser currentUser;
    private final PaperList rows;
    private @Nullable UUID child;
    private ShownDocuments shown = ShownDocuments.NOTHING;

    @Inject
    PapersView(
            PortalCaseService cases,
            DocumentService documents,
            PhotosService photos,
            PagePictures pictures,
            PhotosPdf photosPdf,
            TakeBackService takeBacks,
            Unlocking unlocking,
            OrganisationService organisations,
            UploadSettings settings,
            CurrentUser currentUser,
            Clock clock) {
        this.photos = photos;
        this.pictures = pictures;
        this.rows = new PaperList(documents, photosPdf, takeBacks, unlocking, this::draw);
        this.currentUser = currentUser;
        this.takeBacks = takeBacks;
        this.clock = clock;
        this.cases = cases;
        this.documents = documents;
        this.organisations = organisations;
        this.settings = settings;
        takenBack.addClassName("stack-s");
        takenBack.getElement().setAttribute("role", "status");
        titled(words("portal.papers"));
        addClassName("p-body");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var children = cases.list(PortalQuery.ALL, 0, MOST).cases();
        var asked = event.getLocation().getQueryParameters().getSingleParameter("case");
        // an old link, or one of somebody else, leads to a child of this family or nowhere
        var found = children.stream()
                .filter(row -> row.id().toString().equals(asked.orElse("")))
                .findFirst()
                .or(() -> children.stream().findFirst());
        child = found.map(PortalCase::id).orElse(null);
        show(new LinkTo(PortalPlace.HOME, Icon.ARROW_LEFT.icon(), new Span(words("portal.home"))).styled("back"));
        found.ifPresentOrElse(row -> open(row, children), this::nobody);
    }

    private void nobody() {
        var card = new Div(new EmptyState(words("portal.no-child"), words("portal.no-child-why")));
        card.addClassName("card");
        add(new H1(words("portal.papers")), card, new CallLine(organisations.current()));
    }

    private void open(PortalCase row, List<PortalCase> children) {
        var name = row.child().firstName();
        titled(words("portal.papers-of", name));
        rows.sentBy(PaperSenders.of(currentUser.id(), row, clock));
        var take = new Button(words("portal.take-photo"), Icon.CAMERA.icon());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var choose = new Button(words("portal.choose-file"), Icon.DOCUMENT.icon());
        var next = new Paragraph(words("portal.next"));
        next.addClassName("muted");
        var who = new Paragraph(words(
                "portal.who-sees", organisations.current().name(), row.child().firstName()));
        var files = new FileDrop(documents, settings, row.id(), choose, this::look)
                .askingAbout(photos, pictures, clock, this::look);
        add(
                new H1(words("portal.papers-of", name)),
                others(row, children),
                new Panel(words("portal.add-papers"))
                        .with(
                                new FileDrop(documents, settings, row.id(), take, this::look)
                                        .withCamera()
                                        .askingWith(files),
                                files,
                                next),
                new Callout(Tone.CHECK, Icon.LOCK, who),
                takenBack,
                new Panel(words("portal.what-is-here", name)).with(list),
                news,
                poll);
        draw();
    }

    private Component others(PortalCase row, List<PortalCase> children) {
        var others = new Div();
        others.addClassNames("row", "wrap");
        children.stream()
                .filter(other -> !other.id().equals(row.id()))
                .forEach(other -> others.add(new LinkTo(
                        PortalPlace.papersOf(other.id()),
                        words("portal.papers-of", other.child().firstName()))));
        others.setVisible(children.size() > 1);
        return others;
    }

    /** Draws the list again only if something has changed. */
    private void look() {
        if (!ShownDocuments.of(papers()).equals(shown)) {
            draw();
        }
    }

    private void draw() {
        var papers = papers();
        shown = ShownDocuments.of(papers);
        if (papers.isEmpty()) {
            list.removeAll();
            list.add(new Paragraph(words("portal.no-papers")));
        } else if (rows.getParent().isEmpty()) {
            list.removeAll();
            list.add(rows);
        }
        rows.show(papers);
        news.tell(papers);
        poll.over(papers);
        offerUndo();
    }

    private void offerUndo() {
        takenBack.removeAll();
        var gone = child == null ? List.<Document>of() : takeBacks.takenBackIn(child);
        gone.forEach(paper -> takenBack.add(undo(paper.id(), paper.nameFor(currentUser.id()))));
        takenBack.setVisible(!gone.isEmpty());
    }

    private Component undo(UUID id, String name) {
        var undo = new Button(words("portal.take-back-undo"), Icon.RETRY.icon(), click -> {
            takeBacks.undo(id);
            draw();
        });
        undo.setAriaLabel(words("portal.take-back-undo-it", name));
        var said = new Div(new Span(words("portal.taken-back", name)), undo);
        said.addClassNames("row", "wrap", "between", "grow");
        return new Callout(Tone.INFO, Icon.CHECK, said);
    }

    private List<Document> papers() {
        return child == null ? List.of() : documents.inCase(child);
    }
}
