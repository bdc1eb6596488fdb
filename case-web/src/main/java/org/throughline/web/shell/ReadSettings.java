package org.throughline.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

@ApplicationScoped
class ReadSettings {

    @Produces
    Settings settings() {
        return Settings.of(System.getenv());
    }
}
