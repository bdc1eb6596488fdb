package org.throughline.web.portal;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.portal.PortalCaseService;
import org.throughline.core.portal.PortalQuery;
import org.throughline.web.rest.PageJson;

@ApplicationScoped
@Path("portal/cases")
@Tag(name = "Portal")
@Produces(MediaType.APPLICATION_JSON)
public class PortalCasesResource {

    @Inject
    PortalCaseService cases;

    @GET
    @Operation(summary = "The cases of the caller's children, as a family reads them")
    public PageJson<PortalCaseJson> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        var found = cases.list(PortalQuery.ALL, page * size, size);
        return new PageJson<>(found.cases().stream().map(PortalCaseJson::of).toList(), page, size, found.total());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One case of a child of the caller, as a family reads it")
    public PortalCaseJson get(@PathParam("id") UUID id) {
        return PortalCaseJson.of(cases.get(id));
    }
}
