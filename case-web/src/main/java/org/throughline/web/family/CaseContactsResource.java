package org.throughline.web.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.throughline.core.family.Contact;
import org.throughline.core.family.ContactChannel;
import org.throughline.core.family.ContactDetails;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.ContactSide;
import org.throughline.core.family.Relation;
import org.throughline.core.family.RelationDetails;
import org.throughline.web.rest.IfMatch;
import org.throughline.web.rest.PageJson;

/** The people of the child of one case. */
@ApplicationScoped
@Path("cases/{caseId}/contacts")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class CaseContactsResource {

    /**
     * Somebody new, or by {@code contactId} somebody known from another child: then only the relation is read.
     *
     * @param kind family if it is left out
     * @param opensPortal must be true if the known person has a portal account: they will see what is shared of the child
     */
    public record NewContactForm(
            @Nullable UUID contactId,
            @Nullable Boolean opensPortal,
            @Nullable ContactSide kind,
            @Size(max = Contact.LONGEST_NAME) @Nullable String name,
            @NotBlank @Size(max = Relation.LONGEST_WORD) String relation,
            @Nullable Boolean holdsEducationRights,
            @Size(max = 40) @Nullable String phone,
            @Size(max = 200) @Nullable String email,

            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "must be a language tag such as en or es")
            @Size(max = 35)
            @Nullable
            String language,

            @Nullable ContactChannel reach,
            @Size(max = 500) @Nullable String access,
            @Size(max = 100) @Nullable String role,
            @Size(max = 200) @Nullable String school) {

        ContactDetails details() {
            return new ContactDetails(
                    kind == null ? ContactSide.FAMILY : kind,
                    name == null ? "" : name,
                    phone,
                    email,
                    language == null ? "en" : language,
                    reach,
                    access,
                    role,
                    school);
        }

        RelationDetails relationDetails() {
            return new RelationDetails(relation, Boolean.TRUE.equals(holdsEducationRights));
        }
    }

    @Inject
    ContactService contacts;

    @GET
    @Operation(summary = "The people of the child of a case: family, school staff, others")
    public PageJson<ContactJson> list(@PathParam("caseId") UUID caseId) {
        var all = contacts.inCase(caseId);
        return PageJson.cut(all, 0, Math.max(1, all.size()), ContactJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds somebody to the people of the child")
    public Response add(@PathParam("caseId") UUID caseId, @NotNull @Valid NewContactForm form) {
        var known = form.contactId();
        var added = known == null
                ? contacts.add(caseId, form.details(), form.relationDetails())
                : contacts.relate(caseId, known, form.relationDetails(), Boolean.TRUE.equals(form.opensPortal()));
        return Response.status(Response.Status.CREATED)
                .tag(IfMatch.tag(added.version()))
                .entity(ContactJson.of(added))
                .build();
    }
}
