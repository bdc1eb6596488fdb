package org.throughline.auth.visitor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param addressHeader in which a proxy of ours says who is calling; without it, whoever connects is who calls, and a
 *     header that anybody can send says nothing
 */
record VisitorSettings(@Nullable String addressHeader) {

    static final VisitorSettings CURRENT = of(System.getenv());

    private static final String NAME = "THROUGHLINE_ADDRESS_HEADER";
    private static final String NO_PROXY = "none";

    /** Where there is TLS there is a proxy of ours before us, or somebody has said that there is none. */
    static VisitorSettings of(Map<String, String> environment) {
        var header = environment.get(NAME);
        if (header == null
                && environment.getOrDefault("THROUGHLINE_BASE_URL", "").startsWith("https:")) {
            throw new IllegalStateException(
                    NAME + " is missing: name the header in which the proxy says who calls, or none");
        }
        if (header != null && !header.matches("[A-Za-z0-9-]{1,60}")) {
            throw new IllegalStateException(NAME + " must be the name of a header, such as X-Forwarded-For");
        }
        return new VisitorSettings(NO_PROXY.equals(header) ? null : header);
    }
}
