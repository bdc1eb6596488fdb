package org.throughline.web.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.security.Principal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;

/** Answers the annotations of the views with the roles in the chosen organisation; the container knows none. */
class OrganisationAccess extends NavigationAccessControl {

    private final transient CurrentUser currentUser;

    OrganisationAccess(CurrentUser currentUser) {
        super(List.of(new AnnotatedViewAccessChecker()), new DefaultAccessCheckDecisionResolver());
        this.currentUser = currentUser;
    }

    @Override
    protected @Nullable Principal getPrincipal(@Nullable VaadinRequest request) {
        return currentUser.find().<Principal>map(caller -> caller::name).orElse(null);
    }

    @Override
    protected Predicate<String> getRolesChecker(@Nullable VaadinRequest request) {
        return wire -> currentUser
                .find()
                .flatMap(caller -> Role.ofWire(wire).map(caller::has))
                .orElse(false);
    }
}
