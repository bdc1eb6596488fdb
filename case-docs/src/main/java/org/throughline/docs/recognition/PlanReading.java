package org.throughline.docs.recognition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.content.PlanContent;

/**
 * What a plan says: as it was read, or as a person confirmed it.
 *
 * @param kind an IEP, an amendment of one, or a 504 plan
 * @param planId nothing as long as nobody has confirmed it
 * @param version of the person's words; 0 as long as there are none
 */
public record PlanReading(
        DocumentType kind,
        UUID documentId,
        PlanContent content,
        @Nullable UUID planId,
        int version) {

    static PlanReading of(DocumentType kind, Document document, PlanContent content, @Nullable Plan plan) {
        return plan == null
                ? new PlanReading(kind, document.id(), content, null, 0)
                : new PlanReading(kind, document.id(), content, plan.id(), plan.version());
    }
}
