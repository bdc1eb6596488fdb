package org.throughline.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.notice.NoticeService;
import org.throughline.core.notice.NoticeView;
import org.throughline.web.rest.IfMatch;

@ApplicationScoped
@Path("me/notices")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    NoticeService notices;

    @GET
    @Operation(summary = "How you are told by mail what is due")
    public Response mine() {
        return answer(notices.mine());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says how you want to be told")
    public Response change(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid NoticesJson.NoticesForm form) {
        var now = notices.mine();
        IfMatch.require(ifMatch, now.version());
        return answer(notices.change(form.wish(), now.version()));
    }

    private static Response answer(NoticeView view) {
        return Response.ok(NoticesJson.of(view))
                .tag(IfMatch.tag(view.version()))
                .build();
    }
}
