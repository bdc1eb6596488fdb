package org.throughline.web.timeliness;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.throughline.core.timeliness.TimelinessPage;
import org.throughline.core.timeliness.TimelinessQuery;
import org.throughline.core.timeliness.TimelinessService;
import org.throughline.web.export.Csv;
import org.throughline.web.ui.EmptyState;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

/** How districts kept their dates, in numbers, and what each number says. */
@Route("supervise/districts")
@RolesAllowed({"supervisor", "advocate"})
class TimelinessView extends Page implements BeforeEnterObserver {

    private static final int SIZE = 50;
    private static final List<String> NUMBERS =
            List.of("on-time", "late", "average", "longest", "overdue", "open", "waived", "unknown", "estimated");

    private final transient TimelinessService timeliness;
    private final TimelinessFilters filters = new TimelinessFilters(TimelinessAddress::open);
    private final Div content = new Div();
    private final Span said = new Span();
    private transient TimelinessAddress shown = new TimelinessAddress(TimelinessQuery.ALL, 0);

    @Inject
    TimelinessView(TimelinessService timeliness) {
        this.timeliness = timeliness;
        titled(words("timeliness.title"));
        said.getElement().setAttribute("role", "status");
        said.addClassNames("s", "muted");
        var export = new Anchor(file(getLocale()), words("timeliness.export"));
        export.addClassName("btn");
        export.addComponentAsFirst(Icon.DOWNLOAD.icon());
        var head = new Div(new Div(new H1(words("timeliness.title")), said), export);
        head.addClassNames("row", "between", "wrap", "page-head");
        add(
                head,
                new Paragraph(words("timeliness.about")),
                new Panel(words("timeliness.which")).with(filters),
                new Panel(words("timeliness.table")).filledWith(content),
                new Panel(words("timeliness.says")).with(definitions()));
    }

    private DownloadHandler file(Locale locale) {
        return event -> {
            event.setFileName("district-record.csv");
            event.setContentType(Csv.MEDIA_TYPE + ";charset=utf-8");
            new TimelinessFile(timeliness, locale).write(shown.query(), event.getOutputStream());
        };
    }

    private DescriptionList definitions() {
        var list = new DescriptionList();
        list.addClassName("record-says");
        NUMBERS.forEach(number -> list.add(
                new DescriptionList.Term(words("timeliness." + number)),
                new DescriptionList.Description(words("timeliness." + number + "-says"))));
        return list;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = TimelinessAddress.read(event.getLocation().getQueryParameters());
        filters.show(shown.query());
        var found = timeliness.page(shown.query(), shown.page() * SIZE, SIZE);
        var first = (long) shown.page() * SIZE;
        said.setText(
                found.rows().isEmpty()
                        ? words("timeliness.none")
                        : words(
                                "timeliness.rows",
                                first + 1,
                                first + found.rows().size(),
                                found.total()));
        content.removeAll();
        content.add(
                found.rows().isEmpty()
                        ? new EmptyState(words("timeliness.none"), words("timeliness.none-why"))
                        : new Div(new TimelinessTable(found.rows()), pages(shown, found)));
    }

    private Component pages(TimelinessAddress at, TimelinessPage found) {
        var before = new Button(
                words("timeliness.previous"),
                Icon.ARROW_LEFT.icon(),
                click -> at.at(at.page() - 1).open());
        before.setEnabled(at.page() > 0);
        var after = new Button(
                words("timeliness.next"), click -> at.at(at.page() + 1).open());
        after.setEnabled((at.page() + 1L) * SIZE < found.total());
        var pages = new Div(before, after);
        pages.addClassNames("row", "b");
        pages.setVisible(found.total() > SIZE);
        return pages;
    }
}
