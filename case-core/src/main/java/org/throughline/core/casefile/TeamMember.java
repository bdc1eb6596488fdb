package org.throughline.core.casefile;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** Somebody of the staff who works on a case, and therefore sees it. */
@Entity
@Table(name = "team_member")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class TeamMember {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "person_id")
    private UUID personId;

    @SuppressWarnings("NullAway.Init")
    protected TeamMember() {}

    public TeamMember(UUID caseId, UUID personId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.personId = personId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID personId() {
        return personId;
    }
}
