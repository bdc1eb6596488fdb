package org.throughline.web.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Each browser session speaks the chosen language and answers errors in words. */
@ApplicationScoped
class PrepareSessions {

    void whenServiceStarts(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> {
            Language.chosen(start.getRequest()).ifPresent(start.getSession()::setLocale);
            start.getSession().setErrorHandler(new SayWhatFailed());
        });
    }
}
