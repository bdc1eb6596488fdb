package org.throughline.web.notification;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.notification.NotificationService;
import org.throughline.core.notification.NotificationView;
import org.throughline.web.rest.IfMatch;

@ApplicationScoped
@Path("me/notices")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    @Inject
    NotificationService notifications;

    @GET
    @Operation(summary = "How you are told by mail what is due")
    public Response mine() {
        return answer(notifications.mine());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says how you want to be told")
    public Response change(
            @Context Request request,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NotificationsJson.NoticesForm form) {
        var now = notifications.mine();
        IfMatch.require(request, ifMatch, now.version());
        return answer(notifications.change(form.wish(), now.version()));
    }

    private static Response answer(NotificationView view) {
        return Response.ok(NotificationsJson.of(view))
                .tag(IfMatch.tag(view.version()))
                .build();
    }
}
