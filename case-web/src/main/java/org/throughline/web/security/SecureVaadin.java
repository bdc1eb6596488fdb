package org.throughline.web.security;

import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.throughline.core.access.CurrentUser;

@ApplicationScoped
class SecureVaadin {

    @Inject
    CurrentUser currentUser;

    void whenVaadinStarts(@Observes ServiceInitEvent start) {
        var access = new OrganisationAccess(currentUser);
        start.getSource().addUIInitListener(page -> page.getUI().addBeforeEnterListener(access));
        start.addIndexHtmlRequestListener(new ContentPolicy());
    }
}
