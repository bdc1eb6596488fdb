package org.throughline.web.inquiry;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.triage.InquiryQuery;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.InquiryStatus;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.PageJson;

/** What families asked, for the staff. */
@ApplicationScoped
@Path("inquiries")
@Tag(name = "Inquiries")
@Produces(MediaType.APPLICATION_JSON)
public class InquiriesResource {

    @Inject
    InquiryService inquiries;

    @GET
    @Operation(
            summary = "The inquiries of the organisation, the longest waiting first; the family's own words and"
                    + " answers are in GET /inquiries/{id} alone")
    public PageJson<InquiryJson> list(
            @QueryParam("status") @Nullable InquiryStatus status,
            @Parameter(description = "Part of a name, the reference, a telephone number or an address")
                    @QueryParam("q")
                    @Size(max = 200)
                    @Nullable
                    String q,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var query = new InquiryQuery(status, q);
        var found = inquiries.list(query, page * size, size);
        return new PageJson<>(found.stream().map(InquiryJson::inList).toList(), page, size, inquiries.count(query));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes down what a family asked on the telephone or at the door")
    public Response write(@NotNull @Valid InquiryForm form, @Context UriInfo uri) {
        var written = inquiries.write(form.told(), Boolean.TRUE.equals(form.urgent()));
        var location = uri.getAbsolutePathBuilder()
                .path(written.inquiry().id().toString())
                .build();
        return Response.created(location)
                .tag(IfMatch.tag(written.triage().version()))
                .entity(InquiryJson.of(written))
                .build();
    }
}
