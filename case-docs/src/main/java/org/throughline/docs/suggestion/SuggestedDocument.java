package org.throughline.docs.suggestion;

import java.time.Instant;
import java.util.UUID;
import org.throughline.core.student.StudentDetails;

/** A document about which something is asked. */
public record SuggestedDocument(
        UUID documentId, String fileName, UUID caseId, String child, int count, Instant uploadedAt) {

    static SuggestedDocument of(Object[] row) {
        return new SuggestedDocument(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                StudentDetails.fullName((String) row[3], (String) row[4]),
                ((Number) row[5]).intValue(),
                (Instant) row[6]);
    }
}
