package org.throughline.core.organisation;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.FAMILY;
import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.tenancy.TenantZones;

/** The caller's own organisation and its settings. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, FAMILY, ORG_ADMIN})
public class OrganisationService {

    @Inject
    Organisations organisations;

    @Inject
    AuditLog audit;

    @Inject
    TenantZones zones;

    @Inject
    Event<OrganisationMoved> moved;

    public OrganisationProfile current() {
        return organisations.current();
    }

    /** Whether files are taken where no malware scanner looks at them. */
    @Allowed(ORG_ADMIN)
    public void acceptUnscanned(boolean accepted) {
        var organisation = organisations.current();
        organisation.acceptUnscanned(accepted);
        audit.record(CHANGED, "organisation", organisation.id(), null);
    }

    /** Where its days begin and end. */
    public ZoneId zone() {
        return organisations.current().zone().orElseGet(ZoneId::systemDefault);
    }

    /** Where its days begin and end: from now on all that is due today is due by the calendar there. */
    @Allowed(ORG_ADMIN)
    public void moveTo(ZoneId zone) {
        var organisation = organisations.current();
        organisation.moveTo(zone);
        zones.remember(organisation.id(), zone);
        moved.fire(new OrganisationMoved(organisation.id()));
        audit.record(CHANGED, "organisation", organisation.id(), null);
    }

    /** Where families reach it; an empty one is shown to nobody. */
    @Allowed(ORG_ADMIN)
    public void answerAt(String phone) {
        var organisation = organisations.current();
        organisation.answerAt(phone);
        audit.record(CHANGED, "organisation", organisation.id(), null);
    }

    /** Whether families can ask for help through the public form, without signing in. */
    @Allowed(ORG_ADMIN)
    public void openPublicForm(boolean open) {
        var organisation = organisations.current();
        organisation.openPublicForm(open);
        audit.record(CHANGED, "organisation", organisation.id(), null);
    }
}
