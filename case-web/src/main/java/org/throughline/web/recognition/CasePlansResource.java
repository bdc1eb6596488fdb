package org.throughline.web.recognition;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.confirmation.PlanConfirmationService;
import org.throughline.docs.confirmation.PlanOfCase;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.web.recognition.PlanJson.PlanState;
import org.throughline.web.rest.PageJson;

/** The plans of a case that a person confirmed. */
@ApplicationScoped
@Path("cases/{caseId}/plans")
@Tag(name = "Plans")
@Produces(MediaType.APPLICATION_JSON)
public class CasePlansResource {

    /**
     * @param on the day it counts from: of its meeting, else of the paper, else the one it begins on
     * @param start when it begins
     * @param end when it ends
     * @param inForce no newer plan of the case has taken its place
     */
    public record PlanOfCaseJson(
            UUID id,
            UUID documentId,
            DocumentType kind,
            PlanState state,
            String fileName,
            @Nullable LocalDate on,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean inForce,
            UUID confirmedBy,
            Instant confirmedAt) {

        static PlanOfCaseJson of(PlanOfCase plan) {
            return new PlanOfCaseJson(
                    plan.id(),
                    plan.documentId(),
                    plan.kind(),
                    PlanState.CONFIRMED,
                    plan.fileName(),
                    plan.on().orElse(null),
                    plan.dates().get(KeyDate.IEP_START),
                    plan.dates().get(KeyDate.IEP_END),
                    plan.inForce(),
                    plan.confirmedBy(),
                    plan.confirmedAt());
        }
    }

    @Inject
    PlanConfirmationService confirmations;

    @GET
    @Operation(summary = "The plans that a person confirmed, the newest last")
    public PageJson<PlanOfCaseJson> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        return PageJson.cut(confirmations.inCase(caseId), page, size, PlanOfCaseJson::of);
    }
}
