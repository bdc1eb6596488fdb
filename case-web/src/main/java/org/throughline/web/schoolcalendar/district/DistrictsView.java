package org.throughline.web.schoolcalendar.district;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.web.layout.StaffLayout;
import org.throughline.web.ui.Page;

/** School calendars, for those who have cases. */
@Route(value = DistrictsView.PLACE, layout = StaffLayout.class)
@RolesAllowed({"advocate", "supervisor"})
class DistrictsView extends Page {

    static final String PLACE = "staff/districts";

    @Inject
    DistrictsView(DistrictLists lists) {
        titled(words("calendar.title"));
        add(lists.at(PLACE, true));
    }
}
