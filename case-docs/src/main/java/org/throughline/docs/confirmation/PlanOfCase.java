package org.throughline.docs.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.Plan;
import org.throughline.docs.recognition.ReadPaper;

/**
 * A plan that somebody has confirmed.
 *
 * @param dates its key dates
 * @param inForce no newer plan of the case, confirmed or not, has taken its place
 */
public record PlanOfCase(
        UUID id,
        UUID documentId,
        DocumentType kind,
        String fileName,
        Optional<LocalDate> on,
        Map<KeyDate, LocalDate> dates,
        boolean inForce,
        UUID confirmedBy,
        Instant confirmedAt) {

    static PlanOfCase of(Plan plan, ReadPaper paper, boolean inForce) {
        return new PlanOfCase(
                plan.id(),
                plan.documentId(),
                Objects.requireNonNull(paper.document().type()),
                paper.document().file().name(),
                paper.day(),
                paper.dates(),
                inForce,
                plan.confirmedBy(),
                plan.confirmedAt());
    }
}
