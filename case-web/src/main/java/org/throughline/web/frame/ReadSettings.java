package org.throughline.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

@ApplicationScoped
class ReadSettings {

    @Produces
    Settings settings() {
        return Settings.of(System.getenv());
    }
}
