package org.throughline.web.address;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two plans of a case.
 *
 * @param from the document of one plan; nothing said means the one before the newest
 * @param to the document of the other; nothing said means the newest
 */
public record CompareAddress(
        UUID caseId, @Nullable UUID from, @Nullable UUID to, Shown shown) implements Address {

    /** Which changes are shown. */
    public enum Shown {
        MATTERS,
        EVERYTHING,
        COPIED,
        DROPPED,
        CHANGED,
        NEW,
        CUT
    }

    public static CompareAddress read(UUID caseId, QueryParameters parameters) {
        var asked = new Asked(parameters);
        return new CompareAddress(
                caseId,
                asked.id("from").orElse(null),
                asked.id("to").orElse(null),
                asked.one("show", Shown.values()).orElse(Shown.MATTERS));
    }

    public CompareAddress between(UUID one, UUID other) {
        return new CompareAddress(caseId, one, other, shown);
    }

    public CompareAddress showing(Shown other) {
        return new CompareAddress(caseId, from, to, other);
    }

    @Override
    public String path() {
        return new Query()
                .and("from", from)
                .and("to", to)
                .andWord("show", shown == Shown.MATTERS ? null : shown)
                .of(CaseAddress.of(caseId).comparison());
    }
}
