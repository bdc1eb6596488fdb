package org.throughline.web.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.consent.ConsentPurpose;
import org.throughline.core.consent.ConsentService;
import org.throughline.core.consent.NewConsent;
import org.throughline.web.rest.PageJson;

/** What the family of one case agreed to. */
@ApplicationScoped
@Path("cases/{caseId}/consents")
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
public class CaseConsentsResource {

    /**
     * @param words what it is for; needed if the purpose is OTHER
     * @param givenBy the contactId of who signed
     * @param expiresOn the last day on which it holds
     */
    public record ConsentForm(
            @NotNull ConsentPurpose purpose,
            @Size(max = 200) @Nullable String words,
            @NotNull UUID givenBy,
            @NotNull LocalDate givenOn,
            @Nullable LocalDate expiresOn,
            @Nullable UUID documentId,
            @Size(max = 500) @Nullable String note) {

        NewConsent given() {
            return new NewConsent(
                    purpose,
                    words == null ? "" : words,
                    givenBy,
                    givenOn,
                    expiresOn,
                    documentId,
                    note == null ? "" : note);
        }
    }

    @Inject
    ConsentService consents;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Consents and releases, the latest first; those that ended, too")
    public PageJson<ConsentJson> list(@PathParam("caseId") UUID caseId) {
        var all = consents.inCase(caseId);
        var today = LocalDate.now(clock);
        return PageJson.cut(all, 0, Math.max(1, all.size()), given -> ConsentJson.of(given, today));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records a consent or a release; it is never edited, only withdrawn")
    public Response give(@PathParam("caseId") UUID caseId, @NotNull @Valid ConsentForm form) {
        var given = consents.give(caseId, form.given());
        return Response.status(Response.Status.CREATED)
                .entity(ConsentJson.of(given, LocalDate.now(clock)))
                .build();
    }
}
