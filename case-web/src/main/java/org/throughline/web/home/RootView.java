package org.throughline.web.home;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.core.access.Caller;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.web.address.Address;
import org.throughline.web.address.AdminPlace;
import org.throughline.web.address.PortalPlace;
import org.throughline.web.address.StaffPlace;

/** Sends each person to their own first page. */
@Route(value = "", autoLayout = false)
@RolesAllowed({"advocate", "supervisor", "family", "org-admin", "platform-admin"})
class RootView extends Main implements BeforeEnterObserver {

    private final transient CurrentUser currentUser;

    @Inject
    RootView(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(firstPage(currentUser.get()).path());
    }

    static Address firstPage(Caller caller) {
        if (caller.has(Role.SUPERVISOR)) {
            return StaffPlace.SUPERVISE;
        }
        if (caller.has(Role.ADVOCATE)) {
            return StaffPlace.HOME;
        }
        return caller.has(Role.FAMILY) ? PortalPlace.HOME : AdminPlace.HOME;
    }
}
