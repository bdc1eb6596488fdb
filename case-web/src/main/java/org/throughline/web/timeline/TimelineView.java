package org.throughline.web.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.timeline.TimelineFilter;
import org.throughline.core.timeline.TimelineKind;
import org.throughline.core.timeline.TimelineService;
import org.throughline.web.address.Ids;
import org.throughline.web.casefile.CaseHeader;
import org.throughline.web.casefile.CaseHeaders;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Page;
import org.throughline.web.ui.Panel;

@Route("staff/cases/:id/timeline")
@RolesAllowed({"advocate", "supervisor"})
class TimelineView extends Page implements BeforeEnterObserver {

    private static final int STEP = 50;

    final CheckboxGroup<TimelineKind> kinds = new CheckboxGroup<>();
    final DatePicker from = new DayField();
    final DatePicker to = new DayField();
    final Checkbox corrected = new Checkbox();
    final Span count = new Span();
    final Div list = new Div();

    private final transient CaseFileService cases;
    private final transient CaseHeaders headers;
    private final transient TimelineService timelines;
    private final transient OrganisationService organisations;
    private final transient Clock clock;
    private final Button more = new Button();
    private transient CaseView caseView;
    private int shown;

    @Inject
    @SuppressWarnings("NullAway.Init") // beforeEnter sets the case
    TimelineView(
            CaseFileService cases,
            CaseHeaders headers,
            TimelineService timelines,
            OrganisationService organisations,
            Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
        this.cases = cases;
        this.headers = headers;
        this.timelines = timelines;
        kinds.setLabel(words("timeline.kinds"));
        kinds.setItems(TimelineKind.values());
        kinds.setItemLabelGenerator(kind -> words("timeline.kind." + kind));
        kinds.setValue(EnumSet.allOf(TimelineKind.class));
        from.setLabel(words("timeline.from"));
        from.setClearButtonVisible(true);
        to.setLabel(words("timeline.to"));
        to.setClearButtonVisible(true);
        corrected.setLabel(words("timeline.corrected"));
        List.<HasValue<?, ?>>of(kinds, from, to, corrected)
                .forEach(field -> field.addValueChangeListener(change -> draw()));
        count.getElement().setAttribute("role", "status");
        count.addClassName("muted");
        more.setText(words("timeline.more"));
        more.addClickListener(click -> add());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        caseView = cases.get(Ids.of(event.getRouteParameters()));
        titled(words("timeline.title-of", caseView.student().fullName()));
        var filters = new Div(kinds, from, to, corrected);
        filters.addClassName("filters");
        var foot = new Div(more);
        foot.addClassNames("b", "row");
        var panel = new Panel(words("timeline.title"), count).filledWith(filters, list, foot);
        show(
                headers.header(
                        caseView,
                        CaseHeader.Tab.TIMELINE,
                        file("pdf", "timeline.as-pdf"),
                        file("docx", "timeline.as-docx")),
                panel);
        draw();
    }

    private void draw() {
        list.removeAll();
        shown = 0;
        add();
    }

    private void add() {
        var page = timelines.inCase(caseView.id(), filter(), shown, STEP);
        list.add(new TimelineList(page));
        shown += page.entries().size();
        more.setVisible(shown < page.total());
        count.setText(words("timeline.count", page.total()));
        if (page.total() == 0) {
            var none = new Div(new Span(words("timeline.none")));
            none.addClassNames("nothing", "muted");
            list.add(none);
        }
    }

    /** No kind at all means all of them: an empty list helps nobody. */
    private TimelineFilter filter() {
        var chosen = kinds.getValue().isEmpty() ? EnumSet.allOf(TimelineKind.class) : kinds.getValue();
        return new TimelineFilter(chosen, from.getValue(), to.getValue(), corrected.getValue());
    }

    private Component file(String ending, String label) {
        var locale = getLocale();
        var link = new Anchor(
                (DownloadHandler) event -> {
                    var file = Chronology.of(
                            caseView,
                            timelines.chronology(caseView.id(), filter()),
                            new Chronology.Made(organisations.current().name(), LocalDate.now(clock)),
                            locale);
                    event.setFileName(file.name(ending));
                    event.setContentType(Chronology.mediaType(ending));
                    event.getOutputStream().write(file.as(ending));
                },
                "");
        link.add(Icon.DOWNLOAD.icon(), new Span(words(label)));
        link.addClassName("btn");
        return link;
    }
}
