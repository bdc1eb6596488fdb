package org.throughline.docs.review;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.throughline.core.problem.NotFound;

/**
 * Which finding of which document it is: the same for what is asked of the same goal, service or need, however often the
 * paper is read.
 */
public record FindingId(UUID documentId, UUID mark) {

    private static final int UUID_LENGTH = 36;

    static FindingId of(UUID documentId, Finding finding) {
        var said = documentId + " " + finding.code() + " " + finding.subject();
        return new FindingId(documentId, UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws NotFound if nothing can be called so */
    public static FindingId parse(String text) {
        try {
            if (text.length() == 2 * UUID_LENGTH + 1 && text.charAt(UUID_LENGTH) == '.') {
                return new FindingId(
                        UUID.fromString(text.substring(0, UUID_LENGTH)),
                        UUID.fromString(text.substring(UUID_LENGTH + 1)));
            }
        } catch (IllegalArgumentException notOne) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    /** As it is called over REST. */
    public String text() {
        return documentId + "." + mark;
    }
}
