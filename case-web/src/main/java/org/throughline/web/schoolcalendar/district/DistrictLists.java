package org.throughline.web.schoolcalendar.district;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.throughline.core.schoolcalendar.SchoolCalendarService;
import org.throughline.web.address.Address;
import org.throughline.web.address.DistrictAddress;
import org.throughline.web.ui.FormChecks;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateChoice;

/** Districts that still need their calendar, those that have one, and a way to any other. */
public class DistrictLists extends Div {

    static final int AT_ONCE = 25;

    final StateChoice state = new StateChoice();
    final TextField name = new TextField();

    private final transient SchoolCalendarService calendars;
    private final LocalDate today;

    @Inject
    DistrictLists(SchoolCalendarService calendars, Clock clock) {
        this.calendars = calendars;
        this.today = LocalDate.now(clock);
        addClassName("stack");
    }

    /**
     * @param place the page itself
     * @param seesCases who only administers sees no case, nor how many there are
     */
    DistrictLists at(Address place, boolean seesCases) {
        var about = new Paragraph(getTranslation("schoolcalendar.intro"));
        about.addClassName("muted");
        removeAll();
        add(new Div(new H1(getTranslation("schoolcalendar.title")), about));
        if (seesCases) {
            add(new DistrictTable(place, today).missing(page -> calendars.missing(page, AT_ONCE)));
        }
        add(new DistrictTable(place, today).known(page -> calendars.known(page, AT_ONCE), seesCases), another(place));
        return this;
    }

    private Component another(Address place) {
        state.setHelperText(null);
        name.setLabel(getTranslation("schoolcalendar.district-name"));
        name.setHelperText(getTranslation("schoolcalendar.district-name-how"));
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        var open = new Button(getTranslation("schoolcalendar.open"), click -> {
            var right = new FormChecks()
                    .field(state, !state.isEmpty(), getTranslation("schoolcalendar.need-state"))
                    .field(name, !name.getValue().isBlank(), getTranslation("schoolcalendar.need-name"));
            if (right.areRight()) {
                new DistrictAddress(state.getValue(), name.getValue()).in(place).open();
            }
        });
        var form = new Div(state, name, open);
        form.addClassNames("inline-form", "fact-form");
        return new Panel(getTranslation("schoolcalendar.another")).filledWith(form);
    }
}
