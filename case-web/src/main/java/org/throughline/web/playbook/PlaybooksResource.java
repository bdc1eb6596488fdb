package org.throughline.web.playbook;

import static org.throughline.web.rest.PageJson.MAX_PAGE;
import static org.throughline.web.rest.PageJson.MAX_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.playbook.PlaybookService;
import org.throughline.core.playbook.PlaybookView;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.PageJson;

@ApplicationScoped
@Path("playbooks")
@Tag(name = "Playbooks")
@Produces(MediaType.APPLICATION_JSON)
public class PlaybooksResource {

    @Inject
    PlaybookService playbooks;

    @GET
    @Operation(summary = "The playbooks of the organization, by name")
    public PageJson<PlaybookJson> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(MAX_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(MAX_SIZE) int size) {
        return PageJson.cut(playbooks.all(), page, size, PlaybookJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a playbook")
    public Response add(@NotNull @Valid PlaybookJson.PlaybookForm form, @Context UriInfo uri) {
        var added = playbooks.add(form.content());
        var location = uri.getAbsolutePathBuilder().path(added.id().toString()).build();
        return answer(Response.created(location), added);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One playbook")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), playbooks.get(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes a playbook anew, its steps in their order")
    public Response put(
            @PathParam("id") UUID id,
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PlaybookJson.PlaybookForm form) {
        var now = playbooks.get(id);
        IfMatch.require(request, ifMatch, now.version());
        return answer(Response.ok(), playbooks.change(id, form.content(), now.version()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a playbook; the tasks that it made stay, and it can be brought back")
    public void remove(@PathParam("id") UUID id) {
        playbooks.remove(id);
    }

    @POST
    @Path("{id}/restoration")
    @Operation(summary = "Brings a removed playbook back")
    public void restore(@PathParam("id") UUID id) {
        playbooks.restore(id);
    }

    private static Response answer(Response.ResponseBuilder builder, PlaybookView view) {
        return builder.entity(PlaybookJson.of(view))
                .tag(IfMatch.tag(view.version()))
                .build();
    }
}
