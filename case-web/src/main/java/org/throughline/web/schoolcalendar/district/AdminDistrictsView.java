package org.throughline.web.schoolcalendar.district;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.web.address.AdminPlace;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Page;

/** For administrators, who see no case. */
@Route("admin/districts")
@RolesAllowed("org-admin")
class AdminDistrictsView extends Page {

    @Inject
    AdminDistrictsView(DistrictLists lists) {
        titled(words("schoolcalendar.title"));
        var crumb = new Nav(
                new LinkTo(AdminPlace.HOME, words("admin.title")),
                Icon.CHEVRON.icon(),
                new Span(words("schoolcalendar.title")));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", words("place.where"));
        add(crumb, lists.at(AdminPlace.DISTRICTS, false));
    }
}
