package org.throughline.web.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.duplicate.MergeService;

/** Two entries that were brought together. */
@ApplicationScoped
@Path("merges/{id}")
@Tag(name = "Children")
@Produces(MediaType.APPLICATION_JSON)
public class MergesResource {

    @Inject
    MergeService merges;

    @POST
    @Path("undoing")
    @Operation(summary = "Makes two entries of one again, each with what it had")
    public MergeJson undo(@PathParam("id") UUID id) {
        return MergeJson.of(merges.undo(id));
    }
}
