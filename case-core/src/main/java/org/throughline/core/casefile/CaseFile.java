package org.throughline.core.casefile;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.student.Student;

/** One matter of one child, from the first call to closing. */
@Entity
@Table(name = "case_file")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class CaseFile {

    @Id
    private UUID id;

    private String number;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "student_search_name")
    private String studentSearchName;

    @Enumerated(EnumType.STRING)
    private CaseType type;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private Situation situation;

    private String summary;

    private boolean restricted;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    CaseFile(String number, Student student, CaseType type, Situation situation, String summary, LocalDate openedOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = number;
        this.studentId = student.id();
        this.studentSearchName = student.searchName();
        this.type = type;
        this.status = CaseStatus.OPEN;
        this.situation = situation;
        this.summary = summary;
        this.openedOn = openedOn;
    }

    void change(CaseChange change, LocalDate today) {
        type = change.type();
        situation = change.situation();
        summary = change.summary();
        restricted = change.restricted();
        if (status != change.status()) {
            status = change.status();
            closedOn = status == CaseStatus.CLOSED ? today : null;
        }
    }

    void isOf(Student student) {
        studentSearchName = student.searchName();
    }

    public UUID id() {
        return id;
    }

    /** Unique in the organisation, such as {@code 2026-0148}. */
    public String number() {
        return number;
    }

    public UUID studentId() {
        return studentId;
    }

    public CaseType type() {
        return type;
    }

    public CaseStatus status() {
        return status;
    }

    public Situation situation() {
        return situation;
    }

    public String summary() {
        return summary;
    }

    /** Only the team sees it, whatever else somebody's role would open. */
    public boolean isRestricted() {
        return restricted;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public int version() {
        return version;
    }
}
