package org.throughline.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

@ApplicationScoped
class ReadScreenSettings {

    @Produces
    ScreenSettings settings() {
        return ScreenSettings.of(System.getenv());
    }
}
