package org.throughline.web.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.web.deadline.DeadlineJson.DeadlineDoubtJson;

/** What the facts of a case come to. */
@ApplicationScoped
@Tag(name = "Deadlines")
@Path("cases/{caseId}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
public class CaseDeadlinesResource {

    @Inject
    DeadlineService deadlines;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "The legal dates of a case, the earliest first, each with its citation and how it was counted")
    public List<DeadlineJson> deadlines(@PathParam("caseId") UUID caseId) {
        return json(caseId, true);
    }

    @GET
    @Path("reminders")
    @Operation(summary = "Duties for which the law names no day, with a day on which to look again: never a legal date")
    public List<DeadlineJson> reminders(@PathParam("caseId") UUID caseId) {
        return json(caseId, false);
    }

    @GET
    @Path("doubts")
    @Operation(summary = "What is missing or odd about the facts of a case, all else being computed")
    public List<DeadlineDoubtJson> doubts(@PathParam("caseId") UUID caseId) {
        return deadlines.doubts(caseId).stream().map(DeadlineDoubtJson::of).toList();
    }

    private List<DeadlineJson> json(UUID caseId, boolean legal) {
        var words = new DeadlineWords(Locale.ENGLISH);
        var today = LocalDate.now(clock);
        return deadlines.inCase(caseId).stream()
                .filter(one -> one.isLegal() == legal)
                .map(one -> DeadlineJson.of(one, words, today))
                .toList();
    }
}
