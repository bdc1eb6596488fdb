package org.throughline.web.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.portal.PortalCase;
import org.throughline.core.portal.PortalCaseService;
import org.throughline.core.portal.PortalQuery;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.photo.PhotosPdf;
import org.throughline.docs.retention.TakeBackService;
import org.throughline.docs.unlock.Unlocking;
import org.throughline.web.address.PortalPlace;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** Where things stand for the child, and what the family can do now. */
@Route("portal")
@RolesAllowed("family")
class PortalHomeView extends Page implements BeforeEnterObserver {

    private static final int LATEST = 3;
    private static final int MOST = 10;

    private final transient PortalCaseService cases;
    private final transient DocumentService documents;
    private final transient PhotosPdf photos;
    private final transient TakeBackService takeBacks;
    private final transient Unlocking unlocking;
    private final transient OrganisationService organisations;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;

    @Inject
    PortalHomeView(
            PortalCaseService cases,
            DocumentService documents,
            PhotosPdf photos,
            TakeBackService takeBacks,
            Unlocking unlocking,
            OrganisationService organisations,
            CurrentUser currentUser,
            Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.photos = photos;
        this.takeBacks = takeBacks;
        this.unlocking = unlocking;
        this.organisations = organisations;
        this.cases = cases;
        this.documents = documents;
        titled(words("portal.home"));
        addClassName("p-body");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var children = cases.list(PortalQuery.ALL, 0, MOST).cases();
        titled(Stream.concat(
                        Stream.of(words("portal.home")),
                        children.stream().map(child -> child.child().firstName()))
                .collect(Collectors.joining(" · ")));
        show(new H1(words("portal.hello", currentUser.get().name().split(" ", 2)[0])));
        if (children.isEmpty()) {
            var card = new Div(new EmptyState(words("portal.no-child"), words("portal.no-child-why")));
            card.addClassName("card");
            add(card, new CallLine(organisations.current()));
        }
        children.forEach(child -> add(stand(child), add(child), latest(child)));
    }

    private Component stand(PortalCase child) {
        var name = child.child().firstName();
        var since = new Paragraph(
                words("portal.since", DateWords.spoken(child.openedOn(), LocalDate.now(clock), getLocale())));
        since.addClassNames("s", "muted");
        var body = new Div(
                new Paragraph(new StateBadge(Tone.INFO, Icon.FOLDER, words("portal.badge." + child.status()))),
                new H2(words("portal.status." + child.status(), name)),
                new Paragraph(words("portal.about." + child.type(), name)),
                team(child),
                new CallLine(organisations.current()),
                since);
        body.addClassNames("b", "stack-s", "stand");
        var card = new Section(body);
        card.addClassName("card");
        return card;
    }

    private Component team(PortalCase child) {
        var names =
                child.advocates().stream().map(PortalCase.PortalAdvocate::name).toList();
        return new Paragraph(
                names.isEmpty() ? words("portal.no-advocate") : words("portal.advocate", String.join(", ", names)));
    }

    private Component add(PortalCase child) {
        var body = new Div();
        body.addClassNames("b", "stack-s");
        body.add(new H2(words("portal.have-paper", child.child().firstName())));
        body.add(new Paragraph(words("portal.photo-is-fine")));
        body.add(new LinkTo(PortalPlace.papersOf(child.id()), Icon.CAMERA.icon(), new Span(words("portal.add")))
                .styled("btn", "primary"));
        var card = new Section(body);
        card.addClassNames("card", "yours");
        card.setVisible(child.status() != CaseStatus.CLOSED);
        return card;
    }

    private Component latest(PortalCase child) {
        var all = documents.inCase(child.id());
        var panel = new Panel(words("portal.latest"));
        if (all.isEmpty()) {
            return panel.with(new Paragraph(words("portal.no-papers")));
        }
        var more = new LinkTo(PortalPlace.papersOf(child.id()), words("portal.all-papers", all.size()));
        var papers = new PaperList(
                        documents,
                        photos,
                        takeBacks,
                        unlocking,
                        () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)))
                .sentBy(PaperSenders.of(currentUser.id(), child, clock));
        papers.show(newest(all));
        return panel.with(papers).footer(more);
    }

    private static List<Document> newest(List<Document> all) {
        return all.stream()
                .sorted(java.util.Comparator.comparing(
                                (Document document) -> document.upload().at())
                        .reversed())
                .limit(LATEST)
                .toList();
    }
}
