package org.throughline.web.document;

import java.util.Map;

/**
 * How much may be uploaded, from the environment; refused at the start if it is wrong.
 *
 * @param limit in bytes, so that a browser refuses what the store would refuse
 */
public record UploadSettings(int limit) {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = 2000;

    static UploadSettings of(Map<String, String> environment) {
        var megabytes = Integer.parseInt(environment.getOrDefault("THROUGHLINE_UPLOAD_MAX_MB", "50"));
        if (megabytes < 1 || megabytes > MOST) {
            throw new IllegalArgumentException("THROUGHLINE_UPLOAD_MAX_MB must be between 1 and " + MOST);
        }
        return new UploadSettings(megabytes * MEGABYTE);
    }

    public int megabytes() {
        return limit / MEGABYTE;
    }
}
