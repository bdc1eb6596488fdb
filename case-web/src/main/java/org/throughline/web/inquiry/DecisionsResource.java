package org.throughline.web.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.inquiry.triage.Acceptance;
import org.throughline.core.inquiry.triage.DecisionReason;
import org.throughline.core.inquiry.triage.InquiryService;
import org.throughline.core.inquiry.triage.Triage;

/** What is decided about one inquiry. */
@ApplicationScoped
@Path("inquiries/{id}")
@Tag(name = "Inquiries")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {

    /**
     * @param advocateId missing for the caller
     * @param conflictNote what was looked at; may be missing if somebody has checked before
     * @param childLastName if nobody knew it before
     * @param studentId the child, if it is with us already: a further case is opened
     */
    public record AcceptanceForm(
            @NotNull CaseType type,
            @Nullable UUID advocateId,
            @Size(max = Triage.LONGEST) @Nullable String conflictNote,
            @Size(max = InquiryContent.NAME) @Nullable String childLastName,
            @Nullable UUID studentId) {}

    public record WaitlistForm(
            @Size(max = Triage.LONGEST) @Nullable String words) {}

    public record ReferralForm(
            @NotBlank @Size(max = InquiryContent.PLACE) String to,
            @NotNull DecisionReason reason,
            @Size(max = Triage.LONGEST) @Nullable String words) {}

    public record DeclineInquiryForm(
            @NotNull DecisionReason reason,
            @Size(max = Triage.LONGEST) @Nullable String words) {}

    @Inject
    InquiryService inquiries;

    @POST
    @Path("acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Opens the case; an advocate can take it, a supervisor can give it to any advocate")
    public Response accept(@PathParam("id") UUID id, @NotNull @Valid AcceptanceForm form) {
        var acceptance = new Acceptance(
                form.type(), form.advocateId(), form.conflictNote(), form.childLastName(), form.studentId());
        return InquiryResource.answer(inquiries.accept(id, acceptance));
    }

    @POST
    @Path("waitlisting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts the family on the waiting list")
    public Response waitlist(@PathParam("id") UUID id, @NotNull @Valid WaitlistForm form) {
        return InquiryResource.answer(inquiries.waitlist(id, orEmpty(form.words())));
    }

    @POST
    @Path("referral")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refers the family to somebody else")
    public Response refer(@PathParam("id") UUID id, @NotNull @Valid ReferralForm form) {
        return InquiryResource.answer(inquiries.refer(id, form.to(), form.reason(), orEmpty(form.words())));
    }

    @POST
    @Path("decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Declines, with the reason")
    public Response decline(@PathParam("id") UUID id, @NotNull @Valid DeclineInquiryForm form) {
        return InquiryResource.answer(inquiries.decline(id, form.reason(), orEmpty(form.words())));
    }

    @POST
    @Path("reopening")
    @Operation(summary = "Looks at it again; what was referred or declined only a supervisor")
    public Response reopen(@PathParam("id") UUID id) {
        return InquiryResource.answer(inquiries.reopen(id));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
