package org.throughline.web.address;

import com.vaadin.flow.internal.UrlUtil;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What is asked of a page, in the order in which it is said and without what is not said. */
public final class Query {

    private final StringJoiner said = new StringJoiner("&");

    public Query and(String name, @Nullable Object value) {
        if (value != null) {
            // a comma may stand there as it is, and lists are read more easily so
            said.add(name + "=" + UrlUtil.encodeURIComponent(value.toString()).replace("%2C", ","));
        }
        return this;
    }

    /** One of a few, in small letters. */
    public Query andWord(String name, @Nullable Enum<?> word) {
        return and(name, word == null ? null : word.name().toLowerCase(Locale.ROOT));
    }

    /** Behind the path of a page. */
    public String of(Address page) {
        return said.length() == 0 ? page.path() : page.path() + "?" + said;
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
