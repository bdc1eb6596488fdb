package org.throughline.core.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
        return newestVersion()
                .filter(version -> RulePack.BY_VERSION.compare(version, shipped.version()) > 0)
                .map(this::own)
                .orElse(shipped);
    }

    void add(OwnRules rules) {
        entityManager.persist(rules);
        entityManager.flush();
    }

    private Optional<String> newestVersion() {
        return entityManager
                .createQuery("select r.version from OwnRules r", String.class)
                .getResultStream()
                .max(RulePack.BY_VERSION);
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
        var pack = RulePackReader.read(new StringReader(content));
        read.put(Tenant.require(), pack);
        return pack;
    }
}
