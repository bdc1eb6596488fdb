package org.throughline.web.schoolcalendar.district;

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
import org.throughline.core.access.Role;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.schoolcalendar.SchoolCalendarService;
import org.throughline.core.schoolcalendar.imports.CalendarImportService;
import org.throughline.web.address.Address;
import org.throughline.web.address.DistrictAddress;
import org.throughline.web.deadline.MovedDeadlinesPanel;
import org.throughline.web.schoolcalendar.CalendarEditor;
import org.throughline.web.schoolcalendar.imports.ImportPanel;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateChoice;

/** The school calendar of one district, in whichever frame. */
public class OneDistrict extends Div {

    private final transient SchoolCalendarService calendars;
    private final transient CalendarImportService imports;
    private final transient DeadlineService deadlines;
    private final transient Clock clock;
    private final LocalDate today;
    private final UUID me;
    private final boolean seesCases;

    @Inject
    OneDistrict(
            SchoolCalendarService calendars,
            CalendarImportService imports,
            DeadlineService deadlines,
            CurrentUser currentUser,
            Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
        this.seesCases = currentUser.get().has(Role.ADVOCATE, Role.SUPERVISOR);
        this.calendars = calendars;
        this.imports = imports;
        this.today = LocalDate.now(clock);
        this.me = currentUser.id();
        addClassName("stack");
    }

    /**
     * @param list the one it is in
     * @return the name of the district
     */
    String show(DistrictAddress asked, Address list) {
        var moved = new MovedDeadlinesPanel(deadlines, asked.state(), asked.name(), clock.instant(), today);
        var editor = new CalendarEditor(calendars, asked.state(), asked.name(), today, me, () -> {
            if (seesCases) {
                moved.watch();
            }
        });
        var name = editor.district();
        var crumb =
                new Nav(new LinkTo(list, getTranslation("schoolcalendar.title")), Icon.CHEVRON.icon(), new Span(name));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", getTranslation("place.where"));
        var state = new Paragraph(getTranslation("schoolcalendar.of-state", StateChoice.name(asked.state(), this)));
        state.addClassName("muted");
        var file = new ImportPanel(imports, proposal -> {
            var taken = proposal.beside(editor.calendar());
            editor.take(taken.from(), taken.to(), taken.closed());
        });
        removeAll();
        add(
                crumb,
                new Div(new H1(name), state),
                moved,
                editor,
                new Panel(getTranslation("schoolcalendar.import")).with(file));
        return name;
    }
}
