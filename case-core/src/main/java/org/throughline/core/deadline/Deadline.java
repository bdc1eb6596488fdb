package org.throughline.core.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.clock.ClockTrigger;
import org.throughline.core.clock.Computation;
import org.throughline.core.clock.ComputedDeadline;
import org.throughline.core.clock.DutyOutcome;
import org.throughline.core.rule.DutyBearer;
import org.throughline.core.rule.LimitKind;
import org.throughline.core.rule.Unit;

/**
 * What a rule and the facts of a case come to: a legal date, or a reminder where the law names no day. Derived, and kept
 * so that lists are read by an index; nobody types it.
 */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Deadline {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "rule_id")
    private String ruleId;

    private String pack;

    private boolean legal;

    private boolean beside;

    @Enumerated(EnumType.STRING)
    private DutyBearer bound;

    @Enumerated(EnumType.STRING)
    private LimitKind standard;

    private boolean binding;

    @Column(name = "trigger_type")
    private String triggerType;

    @Column(name = "trigger_on")
    private LocalDate triggerOn;

    @Column(name = "fact_id")
    private @Nullable UUID factId;

    private int amount;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "counts_from")
    private @Nullable LocalDate countsFrom;

    private boolean estimated;

    private boolean checked;

    @Enumerated(EnumType.STRING)
    private DutyOutcome outcome;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_exactly")
    private boolean endedExactly;

    @Convert(converter = ComputationColumn.class)
    private Computation computation;

    @SuppressWarnings("NullAway.Init")
    protected Deadline() {}

    @SuppressWarnings({"NullAway.Init", "this-escape"}) // isNow sets them
    public Deadline(UUID id, UUID caseId, ComputedDeadline due) {
        this.id = id;
        this.caseId = caseId;
        update(due);
    }

    /** As the facts, the rules and the calendar say now. */
    void update(ComputedDeadline due) {
        ruleId = due.rule().id();
        pack = due.pack();
        legal = due.rule().isLegal();
        beside = due.rule().beside();
        bound = due.rule().bound();
        standard = due.rule().standard();
        binding = !standard.lapses();
        triggerType = due.trigger().type();
        triggerOn = due.trigger().on();
        factId = due.trigger().factId();
        amount = due.amount();
        unit = due.unit();
        firstOn = due.firstOn();
        dueOn = due.dueOn();
        countsFrom = triggerType.equals(ClockTrigger.BIRTH) ? dueOn.minusYears(1) : null;
        estimated = due.estimated();
        checked = due.rule().isChecked();
        outcome = due.ending().outcome();
        endedOn = due.ending().on();
        endedBy = due.ending().factId();
        endedExactly = due.ending().exactly();
        computation = due.computation();
    }

    /** The same from one computing to the next, whatever is corrected. */
    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String ruleId() {
        return ruleId;
    }

    /** The version of the rules that computed it. */
    public String pack() {
        return pack;
    }

    /** If not, its day is a follow-up of ours: the law names none. */
    public boolean isLegal() {
        return legal;
    }

    /** Whether it stands beside a main one, and in nobody's list of the day. */
    public boolean isBeside() {
        return beside;
    }

    public DutyBearer bound() {
        return bound;
    }

    public LimitKind standard() {
        return standard;
    }

    /** The type of the fact that started it, or BIRTH. */
    public String triggerType() {
        return triggerType;
    }

    public LocalDate triggerOn() {
        return triggerOn;
    }

    /** Missing where a birthday started it. */
    public @Nullable UUID factId() {
        return factId;
    }

    /** Of the unit. */
    public int amount() {
        return amount;
    }

    public Unit unit() {
        return unit;
    }

    /** Before any extension. */
    public LocalDate firstOn() {
        return firstOn;
    }

    /** The last day, the weekend included: the law moves none. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** If not, it is an age that is reached in years: nobody's next date. */
    public boolean counts(LocalDate today) {
        return countsFrom == null || !countsFrom.isAfter(today);
    }

    /** Whether a part of the count rests on a calendar that is not the district's. */
    public boolean isEstimated() {
        return estimated;
    }

    /** Whether the rule was verified against the text of the law. */
    public boolean isChecked() {
        return checked;
    }

    /** Days from today to its day; negative when it is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    /** How many days late it was met; 0 if in time, or if it is not known. */
    public long daysLate() {
        return outcome == DutyOutcome.MET && binding && endedExactly && endedOn != null && endedOn.isAfter(dueOn)
                ? ChronoUnit.DAYS.between(dueOn, endedOn)
                : 0;
    }

    public DeadlineStatus status(LocalDate today) {
        return switch (outcome) {
            case MET -> DeadlineStatus.MET;
            case WAIVED -> DeadlineStatus.WAIVED;
            case OPEN -> dueOn.isBefore(today) ? passed() : DeadlineStatus.OPEN;
        };
    }

    private DeadlineStatus passed() {
        return standard.isLateAfterwards() ? DeadlineStatus.OVERDUE : DeadlineStatus.MET;
    }

    /** Whether its day passed, and nobody has to do anything about it any more: a right to file that was not used. */
    public boolean hasLapsed(LocalDate today) {
        return outcome == DutyOutcome.OPEN && standard.lapses() && dueOn.isBefore(today);
    }

    /** When it was met or let go. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** The fact that says so. */
    public @Nullable UUID endedBy() {
        return endedBy;
    }

    /** If not, all that is known is that it was done by that day. */
    public boolean isEndedExactly() {
        return endedExactly;
    }

    public Computation computation() {
        return computation;
    }
}
