package org.throughline.web.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.core.consent.ConsentService;

/** One consent. */
@ApplicationScoped
@Path("consents/{id}")
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    public record WithdrawalForm(@NotNull LocalDate on) {}

    @Inject
    ConsentService consents;

    @Inject
    Clock clock;

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records that a consent was withdrawn")
    public ConsentJson withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalForm form) {
        return ConsentJson.of(consents.withdraw(id, form.on()), LocalDate.now(clock));
    }
}
