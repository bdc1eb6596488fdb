package org.throughline.auth.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class ReadAuthSettings {

    @Produces
    @Singleton
    AuthSettings settings() {
        return AuthSettings.from(System.getenv());
    }

    /** A wrong value ends the start, not the first sign-in. */
    void whenStarted(@Observes Startup startup) {
        settings();
    }
}
