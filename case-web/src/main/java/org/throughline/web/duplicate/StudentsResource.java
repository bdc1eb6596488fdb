package org.throughline.web.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.duplicate.DuplicateService;
import org.throughline.core.duplicate.MergeService;
import org.throughline.core.duplicate.PossibleDuplicate;
import org.throughline.core.student.Likeness;
import org.throughline.web.rest.PageJson;

/** Children, whichever case they are met in. */
@ApplicationScoped
@Path("students")
@Tag(name = "Children")
@Produces(MediaType.APPLICATION_JSON)
public class StudentsResource {

    /** @param caseId the latest case of the child that the caller may see */
    public record SimilarStudentJson(
            UUID studentId,
            String firstName,
            String lastName,
            @Nullable LocalDate dateOfBirth,
            @Nullable String school,
            UUID caseId,
            String caseNumber,
            CaseStatus caseStatus,
            Likeness.Strength strength,
            List<String> reasons) {

        static SimilarStudentJson of(PossibleDuplicate duplicate) {
            var likeness = duplicate.likeness();
            return new SimilarStudentJson(
                    duplicate.studentId(),
                    duplicate.student().firstName(),
                    duplicate.student().lastName(),
                    duplicate.student().dateOfBirth(),
                    duplicate.student().school(),
                    duplicate.caseId(),
                    duplicate.number(),
                    duplicate.status(),
                    likeness.strength(),
                    List.of(likeness.name().name(), likeness.birth().name()));
        }
    }

    /** @param opensPortal must be true if somebody of the one family will then read of the other entry in the portal */
    public record MergeForm(@NotNull UUID otherId, @Nullable Boolean opensPortal) {}

    @Inject
    DuplicateService duplicates;

    @Inject
    MergeService merges;

    @GET
    @Path("alike")
    @Operation(summary = "Up to five children, of cases that the caller may see, who may be this one")
    public PageJson<SimilarStudentJson> alike(
            @QueryParam("firstName") @NotBlank @Size(max = 100) String firstName,
            @QueryParam("lastName") @DefaultValue("") @Size(max = 100) String lastName,
            @QueryParam("dateOfBirth") @Nullable LocalDate dateOfBirth) {
        var found = duplicates.alike(firstName, lastName, dateOfBirth);
        return PageJson.cut(found, 0, Math.max(1, found.size()), SimilarStudentJson::of);
    }

    @POST
    @Path("{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Moves all that hangs on another entry of the same child to this one; it can be undone")
    public Response merge(@PathParam("id") UUID id, @NotNull @Valid MergeForm form) {
        return Response.status(Response.Status.CREATED)
                .entity(MergeJson.of(merges.merge(id, form.otherId(), Boolean.TRUE.equals(form.opensPortal()))))
                .build();
    }
}
