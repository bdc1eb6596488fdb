package org.throughline.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.throughline.auth.token.Membership;
import org.throughline.auth.token.SignedIn;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.people.PersonService;

/** How each organisation of a person calls itself, asked as the person in that organisation. */
@ApplicationScoped
class OrganisationNames {

    @Inject
    CurrentUser currentUser;

    @Inject
    PersonService people;

    String of(SignedIn who, Membership membership) {
        var caller = who.callerFor(membership.organisation().alias());
        try {
            return currentUser.callAs(caller, () -> {
                people.seen(caller, who.email());
                return people.organisation().name();
            });
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
