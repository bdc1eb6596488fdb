package org.throughline.web.casefile;

import static java.util.Objects.requireNonNull;
import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.casefile.CaseChange;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.casefile.NewCase;
import org.throughline.core.casefile.Priority;
import org.throughline.core.casefile.Situation;
import org.throughline.core.casefile.Tags;
import org.throughline.core.caselist.CaseAndNext;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.caselist.CaseListService;
import org.throughline.core.caselist.CaseQuery;
import org.throughline.core.portal.PortalCaseService;
import org.throughline.core.portal.PortalQuery;
import org.throughline.core.student.StudentDetails;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.MergePatch;
import org.throughline.web.rest.PageJson;

@ApplicationScoped
@Path("cases")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    private static final int SUMMARY = 10_000;

    /** @param studentId a child that the caller knows from another case; then there is no {@code student} */
    @OneChild
    public record NewCaseForm(
            @Valid @Nullable StudentDetails student,
            @Nullable UUID studentId,
            @NotNull CaseType type,
            @NotNull Situation situation,
            @Size(max = SUMMARY) @Nullable String summary) {

        CaseView openIn(CaseFileService cases) {
            var words = summary == null ? "" : summary;
            return student != null
                    ? cases.open(new NewCase(student, type, situation, words))
                    : cases.openFurther(requireNonNull(studentId), type, situation, words);
        }
    }

    /** All that can be changed: what a merge patch is applied to. */
    public record CaseForm(
            @NotNull @Valid StudentDetails student,
            @NotNull CaseType type,
            @NotNull CaseStatus status,
            @NotNull Situation situation,
            @Size(max = SUMMARY) @Nullable String summary,
            @NotNull Boolean restricted,
            @NotNull Priority priority,
            @NotNull @Size(max = 12) List<@NotNull @Size(max = 40) String> tags) {

        CaseChange change() {
            return new CaseChange(
                    student,
                    type,
                    status,
                    situation,
                    summary == null ? "" : summary,
                    restricted,
                    priority,
                    Tags.of(tags));
        }

        static CaseForm of(CaseView view) {
            return new CaseForm(
                    view.student(),
                    view.type(),
                    view.status(),
                    view.situation(),
                    view.summary(),
                    view.restricted(),
                    view.priority(),
                    view.tags().words());
        }
    }

    @Inject
    CaseFileService cases;

    @Inject
    CaseListService lists;

    @Inject
    PortalCaseService portal;

    @Inject
    CurrentUser currentUser;

    @Inject
    Validator validator;

    @GET
    @Operation(summary = "The cases that the caller may see; a family reads fewer fields, and filters by those alone")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = CaseJson.class),
                                                @SchemaProperty(name = "page", type = SchemaType.INTEGER),
                                                @SchemaProperty(name = "size", type = SchemaType.INTEGER),
                                                @SchemaProperty(name = "total", type = SchemaType.INTEGER)
                                            })))
    public Response list(
            @QueryParam("status") @Nullable CaseStatus status,
            @Parameter(description = "The id of somebody on the team") @QueryParam("advocate") @Nullable UUID advocate,
            @Parameter(description = "Part of the child's name or of the number")
                    @QueryParam("q")
                    @Size(max = 200)
                    @Nullable
                    String q,
            @QueryParam("type") @Nullable CaseType type,
            @QueryParam("priority") @Nullable Priority priority,
            @QueryParam("tag") @Size(max = 40) @Nullable String tag,
            @QueryParam("district") @Size(max = 200) @Nullable String district,
            @Parameter(description = "What an open case should have and has not") @QueryParam("lacks") @Nullable
                    Lack lacks,
            @Parameter(description = "Open cases with no contact note of so many days")
                    @QueryParam("silentDays")
                    @Min(1)
                    @Max(3_650)
                    @Nullable
                    Integer silentDays,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size,
            @Parameter(description = "student, number, opened, type or status; with a minus before it, backwards")
                    @QueryParam("sort")
                    @DefaultValue("student")
                    String sort) {
        var order = CaseOrder.of(sort);
        if (!currentUser.get().isStaff()) {
            return ofFamily(new PortalQuery(status, type, q, order.by(), order.descending()), page, size);
        }
        var filter = new CaseFilter(status, advocate, q, type, priority, tag, district, lacks, silentDays);
        var found = lists.list(new CaseQuery(filter, order.by(), order.descending()), page * size, size);
        var items = found.rows().stream().map(CaseJson::of).toList();
        return Response.ok(new PageJson<>(items, page, size, found.total())).build();
    }

    private Response ofFamily(PortalQuery query, int page, int size) {
        var found = portal.list(query, page * size, size);
        var items = found.cases().stream().map(FamilyCaseJson::of).toList();
        return Response.ok(new PageJson<>(items, page, size, found.total())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Opens a case; who opens it is on its team")
    public Response open(@NotNull @Valid NewCaseForm form, @Context UriInfo uri) {
        var opened = form.openIn(cases);
        var location = uri.getAbsolutePathBuilder().path(opened.id().toString()).build();
        return Response.created(location)
                .tag(IfMatch.tag(opened.version()))
                .entity(CaseJson.of(lists.withNext(opened)))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One case; a family reads fewer fields")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(oneOf = {CaseJson.class, FamilyCaseJson.class})))
    public Response get(@PathParam("id") UUID id) {
        return currentUser.get().isStaff()
                ? answer(lists.get(id))
                : Response.ok(FamilyCaseJson.of(portal.get(id))).build();
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Changes a case by a JSON merge patch (RFC 7396)")
    public Response change(
            @PathParam("id") UUID id,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull MergePatch patch) {
        var now = cases.get(id);
        IfMatch.require(request, ifMatch, now.version());
        var form = patch.applyTo(CaseForm.of(now), CaseForm.class, validator);
        return answer(lists.withNext(cases.change(id, form.change(), now.version())));
    }

    private static Response answer(CaseAndNext one) {
        return Response.ok(CaseJson.of(one))
                .tag(IfMatch.tag(one.view().version()))
                .build();
    }
}
