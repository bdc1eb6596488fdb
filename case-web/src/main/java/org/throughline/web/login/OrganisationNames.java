package org.throughline.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.throughline.auth.token.Membership;
import org.throughline.auth.token.SignedIn;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.organisation.OrganisationService;
import org.throughline.core.staff.PersonService;

/** How each organisation of a person calls itself, asked as the person in that organisation. */
@ApplicationScoped
class OrganisationNames {

    @Inject
    CurrentUser currentUser;

    @Inject
    PersonService people;

    @Inject
    OrganisationService organisations;

    String nameOf(SignedIn who, Membership membership) {
        var caller = who.callerFor(membership.organisation().alias());
        try {
            return currentUser.callAs(caller, () -> {
                people.seen(caller, who.email(), who.tokenMade());
                return organisations.current().name();
            });
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
