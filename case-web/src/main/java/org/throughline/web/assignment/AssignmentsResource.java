package org.throughline.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.team.Assignment;
import org.throughline.core.team.AssignmentService;
import org.throughline.core.team.AssignmentState;
import org.throughline.core.team.OfferedCase;
import org.throughline.web.rest.PageJson;

/** The cases that were given to the caller. */
@ApplicationScoped
@Path("assignments")
@Tag(name = "Assignments")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    public record DeclineOfferForm(
            @NotBlank @Size(max = Assignment.LONGEST) String reason) {}

    public record OfferedJson(
            UUID id, UUID caseId, String number, String child, CaseType type, String offeredBy, Instant offeredAt) {

        static OfferedJson of(OfferedCase offered) {
            return new OfferedJson(
                    offered.id(),
                    offered.caseId(),
                    offered.number(),
                    offered.child(),
                    offered.type(),
                    offered.offeredBy(),
                    offered.offeredAt());
        }
    }

    public record AssignmentJson(
            UUID id,
            UUID caseId,
            UUID advocateId,
            AssignmentState state,
            @Nullable Instant answeredAt,
            String reason) {

        static AssignmentJson of(Assignment assignment) {
            return new AssignmentJson(
                    assignment.id(),
                    assignment.caseId(),
                    assignment.advocateId(),
                    assignment.state(),
                    assignment.answeredAt(),
                    assignment.reason());
        }
    }

    @Inject
    AssignmentService assignments;

    @GET
    @Operation(summary = "The cases that wait for the caller's answer, the oldest first")
    public PageJson<OfferedJson> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(PageJson.MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(PageJson.MAX_SIZE) int size) {
        return PageJson.cut(assignments.offeredToMe(), page, size, OfferedJson::of);
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(summary = "The caller takes the case")
    public AssignmentJson accept(@PathParam("id") UUID id) {
        return AssignmentJson.of(assignments.accept(id));
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The caller cannot take the case and leaves its team; the reason helps to find somebody else")
    public AssignmentJson decline(@PathParam("id") UUID id, @NotNull @Valid DeclineOfferForm form) {
        return AssignmentJson.of(assignments.decline(id, form.reason()));
    }
}
