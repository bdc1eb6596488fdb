package org.throughline.web.schoolcalendar.district;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.web.address.DistrictAddress;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.Page;

/** The school calendar of a district. */
@Route("staff/districts" + DistrictAddress.TEMPLATE)
@RolesAllowed({"advocate", "supervisor"})
class CalendarView extends Page implements BeforeEnterObserver {

    private final OneDistrict district;

    @Inject
    CalendarView(OneDistrict district) {
        this.district = district;
        add(district);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = DistrictAddress.of(event.getRouteParameters());
        if (asked.name().isBlank()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        titled(district.show(asked, StaffPlace.DISTRICTS));
    }
}
