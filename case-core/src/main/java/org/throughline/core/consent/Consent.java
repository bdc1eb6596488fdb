package org.throughline.core.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;

/** A family's written consent or release. It is never edited or deleted: it can only be withdrawn. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Consent {

    private static final int SOON = 30;

    @Id
    private UUID id;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private String words;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    private String note;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    /** @throws Invalid if it is given in the future, ends before it begins, or does not say what it is for */
    Consent(UUID studentId, UUID caseId, NewConsent given, UUID recordedBy, Instant recordedAt, LocalDate today) {
        if (given.givenOn().isAfter(today)) {
            throw new Invalid("consent.given-later");
        }
        if (given.expiresOn() != null && given.expiresOn().isBefore(given.givenOn())) {
            throw new Invalid("consent.ends-before");
        }
        if (given.purpose() == ConsentPurpose.OTHER && given.words().isBlank()) {
            throw new Invalid("consent.no-words");
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.studentId = studentId;
        this.caseId = caseId;
        this.purpose = given.purpose();
        this.words = given.words().strip();
        this.givenBy = given.givenBy();
        this.givenOn = given.givenOn();
        this.expiresOn = given.expiresOn();
        this.documentId = given.documentId();
        this.note = given.note().strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** It holds until this day; what was done under it before stays right. */
    void withdraw(LocalDate on, LocalDate today) {
        if (withdrawnOn != null) {
            throw new Refused("consent.withdrawn");
        }
        if (on.isBefore(givenOn)) {
            throw new Invalid("consent.withdrawn-too-early");
        }
        if (on.isAfter(today)) {
            throw new Invalid("consent.withdrawn-later");
        }
        withdrawnOn = on;
    }

    public ConsentState state(LocalDate today) {
        if (withdrawnOn != null) {
            return ConsentState.WITHDRAWN;
        }
        if (expiresOn == null) {
            return ConsentState.IN_FORCE;
        }
        if (expiresOn.isBefore(today)) {
            return ConsentState.EXPIRED;
        }
        return expiresOn.isAfter(today.plusDays(SOON)) ? ConsentState.IN_FORCE : ConsentState.EXPIRING;
    }

    public UUID id() {
        return id;
    }

    public UUID studentId() {
        return studentId;
    }

    /** In which it was recorded; of older ones that is not known. */
    @Nullable
    UUID caseId() {
        return caseId;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    String words() {
        return words;
    }

    /** The contact who signed. */
    public UUID givenBy() {
        return givenBy;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** The last day on which it holds, if it ends by itself. */
    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    @Nullable
    UUID documentId() {
        return documentId;
    }

    String note() {
        return note;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
