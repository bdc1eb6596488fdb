package org.throughline.web.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Stale;

/** Nobody overwrites what somebody else changed since: an edit names the version it was made from. */
public final class IfMatch {

    private IfMatch() {}

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** @throws Stale if the header does not name this version */
    public static void require(@Nullable String header, int version) {
        if (header == null || header.isBlank()) {
            throw new ClientErrorException(
                    "Send the ETag of what you read in the header If-Match, so that nobody's changes are lost.", 428);
        }
        var tag = "\"" + version + "\"";
        if (Arrays.stream(header.split(",")).map(String::strip).noneMatch(one -> one.equals(tag) || one.equals("*"))) {
            throw new Stale(
                    "stale", "Somebody else changed this since you read it. Read it again, then repeat the change.");
        }
    }
}
