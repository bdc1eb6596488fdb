package org.throughline.web.shell;

import java.util.Map;

/** What the screens take from the environment; refused at the start if it is wrong. */
public record Settings(int uploadMaxMegabytes) {

    public Settings {
        if (uploadMaxMegabytes < 1 || uploadMaxMegabytes > 2000) {
            throw new IllegalArgumentException("THROUGHLINE_UPLOAD_MAX_MB must be between 1 and 2000");
        }
    }

    static Settings of(Map<String, String> environment) {
        return new Settings(Integer.parseInt(environment.getOrDefault("THROUGHLINE_UPLOAD_MAX_MB", "50")));
    }

    public int uploadMaxBytes() {
        return uploadMaxMegabytes * 1024 * 1024;
    }
}
