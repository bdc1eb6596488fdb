package org.throughline.web.login;

import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;

/** Vaadin's pages that are open in other tabs still show the organisation of before: they start afresh. */
@ApplicationScoped
class OpenPages {

    void leave(HttpSession session) {
        for (var vaadin : VaadinSession.getAllSessions(session)) {
            vaadin.lock();
            try {
                leave(vaadin);
            } finally {
                vaadin.unlock();
            }
        }
    }

    /** The session must be locked. */
    void leave(VaadinSession vaadin) {
        vaadin.getUIs().forEach(ui -> ui.getPage().setLocation("/"));
        vaadin.close();
    }
}
