package org.throughline.core.inquiry.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.inquiry.InquiryContent;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.Refused;

/** What we found out about an inquiry, and what we decided. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Triage {

    /** Letters of a note or of the words to a decision. */
    public static final int LONGEST = 2_000;

    @Id
    @Column(name = "inquiry_id")
    private UUID inquiryId;

    @Enumerated(EnumType.STRING)
    private InquiryStatus status;

    private boolean urgent;

    @Column(name = "triager_id")
    private @Nullable UUID triagerId;

    private String recommendation;

    @Column(name = "other_parties")
    private String otherParties;

    @Column(name = "conflict_note")
    private @Nullable String conflictNote;

    @Column(name = "conflict_checked_by")
    private @Nullable UUID conflictCheckedBy;

    @Column(name = "conflict_checked_at")
    private @Nullable Instant conflictCheckedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DecisionReason reason;

    @Column(name = "reason_words")
    private String reasonWords;

    @Column(name = "referred_to")
    private @Nullable String referredTo;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Triage() {}

    public Triage(UUID inquiryId, boolean urgent) {
        this.inquiryId = inquiryId;
        this.urgent = urgent;
        this.status = InquiryStatus.NEW;
        this.recommendation = "";
        this.otherParties = "";
        this.reasonWords = "";
    }

    /**
     * @param before what was told until now
     * @throws Refused if it is decided: what was decided on stays as it was
     */
    public void change(InquiryChange change, InquiryContent before) {
        requireUndecided();
        if (!change.hasNamesOf(before, otherParties)) {
            // who checked compared other names; the note stays, which tells that somebody had
            conflictCheckedAt = null;
        }
        urgent = change.urgent();
        triagerId = change.triagerId();
        recommendation = limited(change.recommendation());
        otherParties = limited(change.otherParties());
        begin();
    }

    /** Somebody looked whether we serve the other side already, and we do not. */
    public void noConflict(String note, UUID by, Instant at) {
        requireUndecided();
        if (note.isBlank()) {
            throw new Invalid("inquiry.conflict-note");
        }
        conflictNote = limited(note);
        conflictCheckedBy = by;
        conflictCheckedAt = at;
        begin();
    }

    private void begin() {
        if (status == InquiryStatus.NEW) {
            status = InquiryStatus.IN_TRIAGE;
        }
    }

    /** @throws Refused if it is decided, or nobody has looked for a conflict of interest */
    public void requireAcceptable() {
        requireUndecided();
        if (conflictCheckedAt == null) {
            throw new Refused("inquiry.no-conflict-check");
        }
    }

    public void accept(UUID openedCase, UUID by, Instant at) {
        requireAcceptable();
        decide(InquiryStatus.ACCEPTED, null, "", by, at);
        caseId = openedCase;
    }

    public void waitlist(String words, UUID by, Instant at) {
        requireUndecided();
        if (status == InquiryStatus.WAITLISTED) {
            throw new Refused("inquiry.waitlisted");
        }
        decide(InquiryStatus.WAITLISTED, null, words, by, at);
    }

    public void refer(String to, @Nullable DecisionReason why, String words, UUID by, Instant at) {
        requireUndecided();
        if (to.isBlank()) {
            throw new Invalid("inquiry.no-referral");
        }
        decide(InquiryStatus.REFERRED, required(why, words), words, by, at);
        referredTo = limited(to);
    }

    public void decline(@Nullable DecisionReason why, String words, UUID by, Instant at) {
        requireUndecided();
        decide(InquiryStatus.DECLINED, required(why, words), words, by, at);
    }

    /** It is looked at again, as if nothing had been decided; the audit log knows better. */
    public void reopen() {
        if (!status.canBeReopened()) {
            throw new Refused("inquiry.not-reopened");
        }
        status = InquiryStatus.IN_TRIAGE;
        reason = null;
        reasonWords = "";
        decidedBy = null;
        decidedAt = null;
        referredTo = null;
    }

    private void decide(InquiryStatus decision, @Nullable DecisionReason why, String words, UUID by, Instant at) {
        status = decision;
        reason = why;
        reasonWords = limited(words);
        decidedBy = by;
        decidedAt = at;
    }

    private static DecisionReason required(@Nullable DecisionReason why, String words) {
        if (why == null || (why == DecisionReason.OTHER && words.isBlank())) {
            throw new Invalid("inquiry.no-reason");
        }
        return why;
    }

    private static String limited(String words) {
        if (words.length() > LONGEST) {
            throw new Invalid("inquiry.too-long");
        }
        return words.strip();
    }

    private void requireUndecided() {
        if (!status.isUndecided()) {
            throw new Refused("inquiry.decided");
        }
    }

    public UUID inquiryId() {
        return inquiryId;
    }

    public InquiryStatus status() {
        return status;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public @Nullable UUID triagerId() {
        return triagerId;
    }

    public String recommendation() {
        return recommendation;
    }

    /** One name in each line. */
    public String otherParties() {
        return otherParties;
    }

    public @Nullable UUID caseId() {
        return caseId;
    }

    /** Somebody has looked, but the names are others since: it has to be done again. */
    public boolean isCheckOutdated() {
        return conflictCheckedBy != null && conflictCheckedAt == null;
    }

    /** Missing as long as nobody has looked at these names. */
    public @Nullable ConflictCheck conflictCheck() {
        return conflictNote == null || conflictCheckedBy == null || conflictCheckedAt == null
                ? null
                : new ConflictCheck(conflictNote, conflictCheckedBy, conflictCheckedAt);
    }

    /** Missing as long as it is undecided. */
    public @Nullable InquiryDecision decision() {
        return decidedBy == null || decidedAt == null
                ? null
                : new InquiryDecision(decidedBy, decidedAt, reason, reasonWords, referredTo);
    }

    public int version() {
        return version;
    }
}
