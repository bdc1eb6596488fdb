package org.throughline.web.layout;

import java.util.Map;

/**
 * What the screens take from the environment; refused at the start if it is wrong.
 *
 * @param uploadLimit in bytes, so that a browser refuses what the store would refuse
 */
public record ScreenSettings(int uploadLimit) {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = 2000;

    static ScreenSettings of(Map<String, String> environment) {
        var megabytes = Integer.parseInt(environment.getOrDefault("THROUGHLINE_UPLOAD_MAX_MB", "50"));
        if (megabytes < 1 || megabytes > MOST) {
            throw new IllegalArgumentException("THROUGHLINE_UPLOAD_MAX_MB must be between 1 and " + MOST);
        }
        return new ScreenSettings(megabytes * MEGABYTE);
    }

    public int uploadMegabytes() {
        return uploadLimit / MEGABYTE;
    }
}
