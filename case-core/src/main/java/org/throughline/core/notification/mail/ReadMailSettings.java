package org.throughline.core.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class ReadMailSettings {

    @Produces
    @Singleton
    MailSettings settings() {
        return MailSettings.from(System.getenv());
    }

    /** A wrong value ends the start, not the first mail. */
    void whenStarted(@Observes Startup startup) {
        settings();
    }
}
