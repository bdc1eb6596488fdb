package org.throughline.web.schoolcalendar.district;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.web.address.StaffPlace;
import org.throughline.web.ui.Page;

/** School calendars, for those who have cases. */
@Route("staff/districts")
@RolesAllowed({"advocate", "supervisor"})
class DistrictsView extends Page {

    @Inject
    DistrictsView(DistrictLists lists) {
        titled(words("schoolcalendar.title"));
        add(lists.at(StaffPlace.DISTRICTS, true));
    }
}
