package org.throughline.core.casefile;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.throughline.core.problem.Refused;
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

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Convert(converter = TagsColumn.class)
    private Tags tags;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseOutcome outcome;

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
        this.studentSearchName = student.details().searchNames();
        this.type = type;
        this.status = CaseStatus.OPEN;
        this.situation = situation;
        this.summary = summary;
        this.priority = Priority.NORMAL;
        this.tags = Tags.NONE;
        this.openedOn = openedOn;
    }

    /** @throws Refused if this status does not follow from the one it has */
    void change(CaseChange change) {
        if (!status.mayBecome(change.status())) {
            throw new Refused("case.status");
        }
        type = change.type();
        situation = change.situation();
        summary = change.summary();
        restricted = change.restricted();
        priority = change.priority();
        tags = change.tags();
        status = change.status();
    }

    /** @throws Refused if it is closed */
    void requireOpen() {
        if (status == CaseStatus.CLOSED) {
            throw new Refused("case.read-only");
        }
    }

    /** @throws Refused if it is closed */
    public void close(CaseOutcome how, LocalDate on) {
        if (status == CaseStatus.CLOSED) {
            throw new Refused("case.closed");
        }
        status = CaseStatus.CLOSED;
        outcome = how;
        closedOn = on;
    }

    /** How it ended, where that is known better than when it was closed. */
    public void endedWith(CaseOutcome how) {
        outcome = how;
    }

    /** @throws Refused if it is not closed */
    public void reopen() {
        if (status != CaseStatus.CLOSED) {
            throw new Refused("case.not-closed");
        }
        status = CaseStatus.OPEN;
        outcome = null;
        closedOn = null;
    }

    void assignStudent(Student student) {
        studentSearchName = student.details().searchNames();
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

    public Priority priority() {
        return priority;
    }

    public Tags tags() {
        return tags;
    }

    /** How it ended; missing while it is not closed. */
    public @Nullable CaseOutcome outcome() {
        return outcome;
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
