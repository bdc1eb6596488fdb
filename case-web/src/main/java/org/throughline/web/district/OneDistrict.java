package org.throughline.web.district;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.calendar.SchoolCalendarService;
import org.throughline.core.calendarimport.CalendarImportService;
import org.throughline.web.calendar.CalendarEditor;
import org.throughline.web.calendarimport.ImportPanel;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Panel;

/** The school calendar of one district, in whichever frame. */
public class OneDistrict extends Div {

    private final transient SchoolCalendarService calendars;
    private final transient CalendarImportService imports;
    private final LocalDate today;
    private final UUID me;

    @Inject
    OneDistrict(SchoolCalendarService calendars, CalendarImportService imports, CurrentUser currentUser, Clock clock) {
        this.calendars = calendars;
        this.imports = imports;
        this.today = LocalDate.now(clock);
        this.me = currentUser.id();
        addClassName("stack");
    }

    /**
     * @param list the path of the list it is in
     * @return the name of the district
     */
    String show(DistrictAddress asked, String list) {
        var editor = new CalendarEditor(calendars, asked.state(), asked.name(), today, me);
        var name = editor.district();
        var crumb = new Nav(new LinkTo(list, getTranslation("calendar.title")), Glyph.CHEVRON.icon(), new Span(name));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", getTranslation("place.where"));
        var state = new Paragraph(getTranslation("calendar.of-state", asked.stateIn(this)));
        state.addClassName("muted");
        var file = new ImportPanel(imports, proposal -> editor.take(proposal.from(), proposal.to(), proposal.closed()));
        removeAll();
        add(crumb, new Div(new H1(name), state), editor, new Panel(getTranslation("calendar.import")).with(file));
        return name;
    }
}
