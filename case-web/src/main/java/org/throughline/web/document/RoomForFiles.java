package org.throughline.web.document;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.throughline.docs.document.DocumentService;

/** Asks whether there is room before anything of a file is read: what has been read lies on the disk already. */
@Provider
@TakesFiles
@Priority(Priorities.USER)
public class RoomForFiles implements ContainerRequestFilter {

    @Inject
    DocumentService documents;

    @Override
    public void filter(ContainerRequestContext request) {
        documents.requireRoom(
                UUID.fromString(request.getUriInfo().getPathParameters().getFirst("caseId")));
    }
}
