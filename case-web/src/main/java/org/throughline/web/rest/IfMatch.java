package org.throughline.web.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Stale;

/** Nobody overwrites what somebody else changed since: an edit names the version it was made from. */
public final class IfMatch {

    private IfMatch() {}

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /** @throws Stale if the header does not name this version */
    public static void require(Request request, @Nullable String header, int version) {
        if (header == null || header.isBlank()) {
            throw new ClientErrorException(428);
        }
        if (!isMet(request, version)) {
            throw new Stale("stale");
        }
    }

    private static boolean isMet(Request request, int version) {
        try {
            return request.evaluatePreconditions(tag(version)) == null;
        } catch (ProcessingException noTag) {
            // what is no list of tags names no version
            return false;
        }
    }
}
