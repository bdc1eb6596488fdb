package org.throughline.core.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.core.problem.NotFound;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.Tenanted;

/** Which rules hold for an organisation: its own where they are newer than the shipped ones. */
@ApplicationScoped
public class RulePacks {

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** The last one of each organisation, as it was read. */
    private final Map<UUID, RulePack> read = new ConcurrentHashMap<>();

    public RulePack inForce() {
        var shipped = ShippedRules.pack();
        return latest().filter(version -> RulePack.BY_VERSION.compare(version, shipped.version()) > 0)
                .map(this::own)
                .orElse(shipped);
    }

    /**
     * The version of the next rules of the organisation: later than the shipped ones that they are made from, and
     * earlier than those of our next release.
     */
    String nextVersion() {
        var shipped = ShippedRules.pack().version();
        var own = entityManager
                .createQuery("select count(r) from OwnRules r where r.version like :own", Long.class)
                .setParameter("own", shipped + ".%")
                .getSingleResult();
        return shipped + "." + (own + 1);
    }

    /** @throws NotFound if the organisation has no rules of this version, or has taken them back before */
    void requireOwn(String version) {
        if (!standing().contains(version)) {
            throw new NotFound();
        }
    }

    /** Nothing of it is deleted. */
    void takeBack(String version, UUID by, Instant at) {
        entityManager
                .createNativeQuery("insert into rule_withdrawal (id, version, withdrawn_by, withdrawn_at)"
                        + " values (cast(?1 as uuid), ?2, cast(?3 as uuid), cast(?4 as timestamptz))")
                .setParameter(1, UuidCreator.getTimeOrderedEpoch().toString())
                .setParameter(2, version)
                .setParameter(3, by.toString())
                .setParameter(4, at.toString())
                .executeUpdate();
    }

    void add(OwnRules rules) {
        entityManager.persist(rules);
        entityManager.flush();
    }

    private Optional<String> latest() {
        return standing().stream().findFirst();
    }

    /** Those that were not taken back, the latest first. */
    private List<String> standing() {
        List<?> versions = entityManager
                .createNativeQuery(
                        "select r.version from rule_pack r where not exists (select 1 from rule_withdrawal w"
                                + " where w.tenant_id = r.tenant_id and w.version = r.version) order by r.put_at desc, r.id desc")
                .getResultList();
        return versions.stream().map(String.class::cast).toList();
    }

    private RulePack own(String version) {
        var known = read.get(Tenant.require());
        if (known != null && known.version().equals(version)) {
            return known;
        }
        var content = entityManager
                .createQuery("select r from OwnRules r where r.version = :version", OwnRules.class)
                .setParameter("version", version)
                .getSingleResult()
                .content();
        var pack = RulePackReader.read(new StringReader(content)).pack().as(version);
        read.put(Tenant.require(), pack);
        return pack;
    }
}
