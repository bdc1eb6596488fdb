package org.throughline.web.binder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.family.ContactService;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.recognition.DocumentDateService;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DocumentAddress;
import org.throughline.web.address.Ids;
import org.throughline.web.document.FileFacts;
import org.throughline.web.document.Senders;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Table;

/** The index of the binder: every paper of a case with its date, kind and sender, in an order of one's choice. */
@Route("staff/cases/:id/binder")
@RolesAllowed({"advocate", "supervisor"})
class BinderView extends Page implements BeforeEnterObserver {

    private final transient CaseFileService cases;
    private final transient ContactService contacts;
    private final transient DocumentService documents;
    private final transient DocumentDateService keyDates;
    private final transient Clock clock;

    @Inject
    BinderView(
            CaseFileService cases,
            ContactService contacts,
            DocumentService documents,
            DocumentDateService keyDates,
            Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.documents = documents;
        this.keyDates = keyDates;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caseView = cases.get(Ids.of(event.getRouteParameters()));
        var asked = event.getLocation().getQueryParameters().getSingleParameter("by");
        var order = asked.flatMap(BinderOrder::of).orElse(BinderOrder.DATE);
        titled(words("binder.title-of", caseView.student().fullName()));
        var papers = papers(caseView, order);
        show(
                head(caseView, papers.size()),
                new Panel(words("binder.papers"), ways(caseView, order))
                        .filledWith(
                                papers.isEmpty()
                                        ? new EmptyState(words("document.none"), words("document.none-why"))
                                        : table(papers)));
    }

    private Component head(CaseView caseView, int count) {
        var crumb = new Nav(
                new LinkTo(CaseAddress.of(caseView.id()), caseView.student().fullName()),
                Icon.CHEVRON.icon(),
                new LinkTo(CaseAddress.of(caseView.id()).documents(), words("document.title")));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        var about = new Paragraph(
                words("binder.about", caseView.number(), count, DateWords.of(LocalDate.now(clock), getLocale())));
        about.addClassName("muted");
        var print = new Button(words("binder.print"));
        print.addClassName("no-print");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        var head = new Div(
                new Div(
                        crumb,
                        new H1(words("binder.title-of", caseView.student().fullName())),
                        about),
                print);
        head.addClassNames("row", "between", "wrap", "page-head");
        return head;
    }

    private Component ways(CaseView caseView, BinderOrder now) {
        var ways = new Nav();
        ways.addClassNames("seg", "no-print");
        ways.getElement().setAttribute("aria-label", words("binder.sort"));
        for (var order : BinderOrder.values()) {
            var way = new LinkTo(CaseAddress.of(caseView.id()).binderBy(order.word()), words("binder.by." + order));
            way.markCurrent(order == now);
            ways.add(way);
        }
        return ways;
    }

    private List<BinderPaper> papers(CaseView caseView, BinderOrder order) {
        var all = documents.inCase(caseView.id());
        var dates = keyDates.ofDocuments(all);
        var senders = Senders.of(caseView, contacts.inCase(caseView.id()));
        return all.stream()
                .map(document -> new BinderPaper(
                        document,
                        FileFacts.writtenOn(dates.getOrDefault(document.id(), List.of()))
                                .orElse(null),
                        FileFacts.type(this, document),
                        senders.getOrDefault(document.upload().by(), "")))
                .sorted(order.comparator())
                .toList();
    }

    private Table table(List<BinderPaper> papers) {
        var table = new Table(
                words("binder.papers"),
                words("binder.paper"),
                words("document.date.documentDate"),
                words("document.kind"),
                words("binder.from"),
                words("document.received"),
                words("document.length"));
        papers.forEach(paper -> table.row(
                name(paper.document()),
                new Span(paper.on() == null ? "" : DateWords.of(paper.on(), getLocale())),
                new Span(paper.kind()),
                new Span(paper.from()),
                new Span(DateWords.of(paper.document().upload().at(), TenantZone.current(), getLocale())),
                new Span(FileFacts.pages(this, paper.document()))));
        return table;
    }

    private static Component name(Document document) {
        return document.reading().isReadable()
                ? new LinkTo(DocumentAddress.of(document.id()), document.fileName()).styled("file-name")
                : new Span(document.fileName());
    }
}
