package org.throughline.core.rule;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.ORG_ADMIN;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.DELETED;

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
     * All cases are computed anew with it. The version is ours to give: the one that the pack names is no more than a
     * name.
     *
     * @param json a whole pack: what it leaves out does not hold any more
     * @throws Invalid names the rule that is wrong
     * @throws Refused if there is no rule in it, or it leaves out federal law and does not say so
     */
    @Allowed(ORG_ADMIN)
    public RulePack put(String json) {
        var written = RulePackReader.read(new StringReader(json));
        written.requireLaw(ShippedRules.pack());
        var pack = written.pack().as(packs.nextVersion());
        var own = new OwnRules(pack.version(), json, currentUser.id(), clock.instant());
        packs.add(own);
        audit.record(CHANGED, "rules", currentUser.id(), null);
        changed.fire(new RulesChanged(pack.version()));
        return pack;
    }

    /**
     * The organisation's own rules of this version hold no more; those before them do, or the shipped ones.
     *
     * @return the rules in force now
     * @throws NotFound if there are none of this version, or they were taken back before
     */
    @Allowed(ORG_ADMIN)
    public RulePack takeBack(String version) {
        packs.requireOwn(version);
        packs.takeBack(version, currentUser.id(), clock.instant());
        audit.record(DELETED, "rules", currentUser.id(), null);
        var now = packs.inForce();
        changed.fire(new RulesChanged(now.version()));
        return now;
    }
}
