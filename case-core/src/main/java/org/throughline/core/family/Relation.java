package org.throughline.core.family;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;

/** What one contact is to one child. It is in force until it is ended, and an end can be taken back. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Relation {

    public static final int LONGEST_WORD = 100;

    @Id
    private UUID id;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "contact_id")
    private UUID contactId;

    private String word;

    @Column(name = "holds_education_rights")
    private boolean holdsEducationRights;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Relation() {}

    @SuppressWarnings({"NullAway.Init", "this-escape"}) // isNow sets them
    public Relation(UUID studentId, Contact contact, RelationDetails details) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.studentId = studentId;
        this.contactId = contact.id();
        update(contact.kind(), details);
    }

    /** @throws Invalid if nothing is said, or a school is said to hold a family's rights */
    public void update(ContactSide kind, RelationDetails details) {
        if (details.word().isBlank() || details.word().length() > LONGEST_WORD) {
            throw new Invalid("relation.no-word");
        }
        if (details.holdsEducationRights() && kind == ContactSide.SCHOOL) {
            throw new Invalid("relation.rights");
        }
        word = details.word().strip();
        holdsEducationRights = details.holdsEducationRights();
    }

    public void end(Instant at) {
        endedAt = at;
    }

    public void restore() {
        endedAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID studentId() {
        return studentId;
    }

    public UUID contactId() {
        return contactId;
    }

    public RelationDetails details() {
        return new RelationDetails(word, holdsEducationRights);
    }

    public String word() {
        return word;
    }

    public boolean holdsEducationRights() {
        return holdsEducationRights;
    }

    public boolean isInForce() {
        return endedAt == null;
    }

    public int version() {
        return version;
    }
}
