package org.throughline.core.student;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** A parent, or whoever else holds education rights for a student; with a portal account or without. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Guardian {

    @Id
    private UUID id;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    private String name;

    private String relation;

    private String language;

    @SuppressWarnings("NullAway.Init")
    protected Guardian() {}

    public Guardian(UUID studentId, @Nullable UUID personId, String name, String relation, String language) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.studentId = studentId;
        this.personId = personId;
        this.name = name;
        this.relation = relation;
        this.language = language;
    }

    public UUID id() {
        return id;
    }

    public UUID studentId() {
        return studentId;
    }

    public @Nullable UUID personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public String relation() {
        return relation;
    }

    public String language() {
        return language;
    }
}
