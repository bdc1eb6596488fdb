package org.throughline.web.publicform.guard;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param addressHeader in which a proxy of ours says who is calling; without it, whoever connects is who calls, and a
 *     header that anybody can send says nothing
 */
record PublicFormSettings(@Nullable String addressHeader) {

    static final PublicFormSettings CURRENT = of(System.getenv());

    static PublicFormSettings of(Map<String, String> environment) {
        var header = environment.get("THROUGHLINE_ADDRESS_HEADER");
        if (header != null && !header.matches("[A-Za-z0-9-]{1,60}")) {
            throw new IllegalStateException(
                    "THROUGHLINE_ADDRESS_HEADER must be the name of a header, such as X-Forwarded-For");
        }
        return new PublicFormSettings(header);
    }
}
