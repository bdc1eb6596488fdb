package org.throughline.docs.settings;

import java.util.Map;

/**
 * How much may be kept, so that one sender does not fill the disk of all.
 *
 * @param organisation of one organisation
 * @param caseFile of one case
 * @param familyDay what one family member may bring in 24 hours
 */
public record StorageLimits(Limit organisation, Limit caseFile, Limit familyDay) {

    public record Limit(long bytes, long files) {}

    private static final long MEGABYTE = 1 << 20;

    /** What holds where nobody has said otherwise. */
    public static StorageLimits usual() {
        return of(Map.of());
    }

    static StorageLimits of(Map<String, String> environment) {
        return new StorageLimits(
                limit(environment, "ORGANISATION", 200_000, 500_000),
                limit(environment, "CASE", 10_000, 5_000),
                limit(environment, "FAMILY_DAY", 1_000, 300));
    }

    private static Limit limit(Map<String, String> environment, String whose, int megabytes, int files) {
        return new Limit(
                MEGABYTE * DocsSettings.number(environment, "THROUGHLINE_" + whose + "_MAX_MB", megabytes),
                DocsSettings.number(environment, "THROUGHLINE_" + whose + "_MAX_FILES", files));
    }
}
