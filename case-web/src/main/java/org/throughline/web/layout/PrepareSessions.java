package org.throughline.web.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.throughline.web.failure.SayWhatFailed;
import org.throughline.web.language.Language;
import org.throughline.web.staticfile.EarlyScripts;

/** Each browser session speaks the chosen language and answers errors in words. */
@ApplicationScoped
class PrepareSessions {

    void whenServiceStarts(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setLocale(Language.of(start.getRequest()));
            start.getSession().setErrorHandler(new SayWhatFailed());
        });
        event.addIndexHtmlRequestListener(new FirstWords());
        event.addIndexHtmlRequestListener(new EarlyScripts());
        event.addIndexHtmlRequestListener(
                page -> Look.chosen(page.getVaadinRequest()).dress(page.getDocument()));
        event.getSource().addUIInitListener(start -> {
            sayConnection(start.getUI());
            sayEnd(start.getUI());
        });
    }

    /** Whether the server can be reached is said in the person's language, and aloud: without a role nobody hears it. */
    private static void sayConnection(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("connection.again"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("connection.lost"));
        ui.getPage().executeJs("""
                customElements.whenDefined('vaadin-connection-indicator').then(() => {
                  const indicator = document.querySelector('vaadin-connection-indicator');
                  indicator.setAttribute('role', 'status');
                  indicator.onlineText = $0;
                })""", ui.getTranslation("connection.online"));
    }

    /** Vaadin's message that the session ended is for eyes and mice only: here it is read aloud, and a key suffices. */
    private static void sayEnd(UI ui) {
        ui.getPage().executeJs("""
                new MutationObserver(changes => changes.flatMap(change => [...change.addedNodes])
                  .filter(node => node.classList?.contains('v-system-error'))
                  .forEach(message => {
                    message.setAttribute('role', 'alert');
                    message.tabIndex = 0;
                    message.addEventListener('keydown', event => event.key === 'Enter' && message.click());
                  })).observe(document.body, { childList: true })""");
    }
}
