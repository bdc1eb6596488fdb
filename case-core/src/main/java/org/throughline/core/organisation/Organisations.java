package org.throughline.core.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.throughline.core.access.Organisation;
import org.throughline.core.tenancy.Tenant;
import org.throughline.core.tenancy.Tenanted;

/** The organisation that this thread works for. Row-level security shows no other. */
@ApplicationScoped
public class Organisations {

    @Inject
    @Tenanted
    EntityManager entityManager;

    public OrganisationProfile current() {
        return entityManager.find(OrganisationProfile.class, Tenant.require());
    }

    /** Adds it where it is new; what it calls itself by now stays. */
    public void addIfNew(Organisation organisation) {
        var profile = new OrganisationProfile(organisation);
        entityManager
                .createNativeQuery("insert into tenant (id) values (?1) on conflict do nothing")
                .setParameter(1, profile.id())
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        insert into organisation (tenant_id, alias, name) values (?1, ?2, ?3)
                        on conflict (tenant_id) do nothing
                        """)
                .setParameter(1, profile.id())
                .setParameter(2, profile.alias())
                .setParameter(3, profile.name())
                .executeUpdate();
    }
}
