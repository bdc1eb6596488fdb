package org.throughline.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

@ApplicationScoped
class ReadUploadSettings {

    @Produces
    UploadSettings settings() {
        return UploadSettings.of(System.getenv());
    }
}
