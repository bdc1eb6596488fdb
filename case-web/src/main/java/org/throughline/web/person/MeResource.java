package org.throughline.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.organisation.OrganisationProfile;
import org.throughline.core.organisation.OrganisationService;

@ApplicationScoped
@Path("me")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    public record OrganisationJson(
            UUID id, String alias, String name, @Nullable String phone) {

        static OrganisationJson of(OrganisationProfile organisation) {
            return new OrganisationJson(
                    organisation.id(),
                    organisation.alias(),
                    organisation.name(),
                    organisation.phone().orElse(null));
        }
    }

    public record MeJson(UUID userId, String name, @Nullable OrganisationJson organization, List<String> roles) {}

    @Inject
    CurrentUser currentUser;

    @Inject
    OrganisationService organisations;

    @GET
    @Operation(summary = "Who is asking, for which organisation, with which roles in it")
    public MeJson me() {
        var caller = currentUser.get();
        var organisation = caller.organisation() == null ? null : OrganisationJson.of(organisations.current());
        var roles = caller.roles().stream().map(Role::wire).sorted().toList();
        return new MeJson(caller.personId(), caller.name(), organisation, roles);
    }
}
