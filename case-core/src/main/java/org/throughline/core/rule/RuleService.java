package org.throughline.core.rule;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Clock;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;

/** The rules by which deadlines are computed, for everybody to read; an org-admin may put newer ones in their place. */
@Service
@Allowed({ADVOCATE, SUPERVISOR, ORG_ADMIN})
public class RuleService {

    @Inject
    RulePacks packs;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<RulesChanged> changed;

    public RulePack inForce() {
        return packs.inForce();
    }

    /**
     * All cases are computed anew with it.
     *
     * @param json a whole pack: what it leaves out does not hold any more
     * @throws Invalid names the rule that is wrong
     * @throws Refused if its version is not later than that of the rules in force
     */
    @Allowed(ORG_ADMIN)
    public RulePack put(String json) {
        var pack = RulePackReader.read(new StringReader(json));
        var now = packs.inForce().version();
        if (RulePack.BY_VERSION.compare(pack.version(), now) <= 0) {
            throw new Refused("rules.not-newer");
        }
        var own = new OwnRules(pack.version(), json, currentUser.id(), clock.instant());
        packs.add(own);
        audit.record(CHANGED, "rules", currentUser.id(), null);
        changed.fire(new RulesChanged(pack.version()));
        return pack;
    }
}
