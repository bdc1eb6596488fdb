package org.throughline.docs.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The only place in this module that reads the environment. */
@ApplicationScoped
class Environment {

    @Produces
    @Singleton
    DocsSettings settings() {
        return DocsSettings.of(System.getenv());
    }

    @Produces
    @Singleton
    StorageLimits storageLimits() {
        return StorageLimits.of(System.getenv());
    }
}
