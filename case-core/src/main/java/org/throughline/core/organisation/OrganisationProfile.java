package org.throughline.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.throughline.core.access.Organisation;

/**
 * What an organisation calls itself and how it works. Its table has no key beside the tenant, so the discriminator is
 * the id itself and row-level security alone keeps others away.
 */
@Entity
@Table(name = "organisation")
public class OrganisationProfile {

    @Id
    @Column(name = "tenant_id")
    private UUID id;

    private String alias;

    private String name;

    @Column(name = "cases_open_to_all")
    private boolean casesOpenToAll;

    @Column(name = "unscanned_accepted")
    private boolean unscannedAccepted;

    @Column(name = "public_intake")
    private boolean publicIntake;

    @SuppressWarnings("NullAway.Init")
    protected OrganisationProfile() {}

    /** Known by its alias until somebody gives it a name. */
    public OrganisationProfile(Organisation organisation) {
        id = organisation.id();
        alias = organisation.alias();
        name = organisation.alias();
    }

    void acceptUnscanned(boolean accepted) {
        unscannedAccepted = accepted;
    }

    void openPublicForm(boolean open) {
        publicIntake = open;
    }

    public UUID id() {
        return id;
    }

    public String alias() {
        return alias;
    }

    public String name() {
        return name;
    }

    /** Whether each advocate sees all cases, not only those of the own teams. */
    public boolean isCasesOpenToAll() {
        return casesOpenToAll;
    }

    /** Whether files are taken where no malware scanner looks at them. */
    public boolean isUnscannedAccepted() {
        return unscannedAccepted;
    }

    /** Whether families can ask for help through the public form. */
    public boolean isPublicFormOpen() {
        return publicIntake;
    }
}
