package org.throughline.web.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.calendarfeed.CalendarFeed;
import org.throughline.core.calendarfeed.CalendarFeedService;
import org.throughline.web.language.Language;

@ApplicationScoped
@Path("me/calendar-feed")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarFeedResource {

    /** @param address whoever knows it reads the feed; told when it is made, and not again */
    public record FeedJson(
            boolean active,
            @Nullable String language,
            @Nullable Instant madeAt,
            @Nullable LocalDate readOn,
            @Nullable String address) {

        static FeedJson of(CalendarFeed feed, @Nullable String address) {
            return new FeedJson(true, feed.language(), feed.madeAt(), feed.readOn(), address);
        }
    }

    private static final FeedJson NONE = new FeedJson(false, null, null, null, null);

    @Inject
    CalendarFeedService feeds;

    @Inject
    AuthSettings login;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(summary = "Whether the caller's dates can be read by a calendar program, and when one came last")
    public FeedJson find() {
        return feeds.find().map(feed -> FeedJson.of(feed, null)).orElse(NONE);
    }

    @POST
    @Operation(summary = "A new address for a calendar program, in the language of Accept-Language; the old one ends")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FeedJson.class)))
    public Response renew() {
        var wanted = headers.getAcceptableLanguages();
        var made = feeds.renew(!wanted.isEmpty() && Language.isSpanish(wanted.getFirst()));
        var address = FeedAddress.of(made.secret(), login.baseUrl());
        return Response.status(Response.Status.CREATED)
                .entity(FeedJson.of(made.feed(), address))
                .build();
    }

    @DELETE
    @Operation(summary = "The address opens nothing any more")
    @APIResponse(responseCode = "204")
    public void revoke() {
        feeds.revoke();
    }
}
