package org.throughline.docs.suggestion;

import static org.throughline.docs.suggestion.SuggestionState.CONFIRMED;
import static org.throughline.docs.suggestion.SuggestionState.DISMISSED;
import static org.throughline.docs.suggestion.SuggestionState.OPEN;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;
import org.throughline.core.problem.Refused;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.SuggestedFact;

/** Something that a reading of a document makes likely. It stays, decided or not: what was said no to is not asked again. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Suggestion {

    private static final int PERCENT = 100;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private SuggestionKind kind;

    @Enumerated(EnumType.STRING)
    private SuggestionState state = OPEN;

    /** How sure the kind of the document is that it follows from, or how alike the two are, in percent. */
    private int confidence;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private @Nullable DocumentType documentType;

    @Enumerated(EnumType.STRING)
    @Column(name = "fact_type")
    private @Nullable FactType factType;

    @Column(name = "happened_on")
    private @Nullable LocalDate on;

    private @Nullable Integer page;

    private @Nullable String quote;

    @Column(name = "other_id")
    private @Nullable UUID otherId;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Suggestion() {}

    private Suggestion(Document document, SuggestionKind kind, double confidence) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = document.caseId();
        this.documentId = document.id();
        this.kind = kind;
        this.confidence = (int) Math.round(confidence * PERCENT);
    }

    static Suggestion ofType(Document document, DocumentType type, double confidence) {
        var suggestion = new Suggestion(document, SuggestionKind.TYPE, confidence);
        suggestion.documentType = type;
        return suggestion;
    }

    static Suggestion ofFact(Document document, SuggestedFact fact, double confidence) {
        var suggestion = new Suggestion(document, SuggestionKind.FACT, confidence);
        suggestion.factType = fact.type();
        suggestion.on = fact.date().date();
        suggestion.page = fact.date().page();
        suggestion.quote = fact.date().quote();
        return suggestion;
    }

    static Suggestion ofSameFile(Document document, UUID earlier) {
        var suggestion = new Suggestion(document, SuggestionKind.SAME_FILE, 1);
        suggestion.otherId = earlier;
        return suggestion;
    }

    static Suggestion ofLikeFile(Document document, UUID earlier, double likeness) {
        var suggestion = new Suggestion(document, SuggestionKind.LIKE_FILE, likeness);
        suggestion.otherId = earlier;
        return suggestion;
    }

    /** Whoever has answered the one has answered the other. */
    boolean asksTheSameAs(Suggestion other) {
        return kind == other.kind
                && documentType == other.documentType
                && factType == other.factType
                && Objects.equals(on, other.on)
                && Objects.equals(otherId, other.otherId);
    }

    void confirm(UUID by, Instant at) {
        decide(CONFIRMED, by, at);
    }

    void dismiss(UUID by, Instant at) {
        decide(DISMISSED, by, at);
    }

    private void decide(SuggestionState as, UUID by, Instant at) {
        if (state != OPEN) {
            throw new Refused("suggestion.decided");
        }
        state = as;
        decidedBy = by;
        decidedAt = at;
    }

    /** A no can be taken back; a yes has changed the case. */
    void ask() {
        if (state != DISMISSED) {
            throw new Refused("suggestion.not-dismissed");
        }
        state = OPEN;
        decidedBy = null;
        decidedAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID documentId() {
        return documentId;
    }

    public SuggestionKind kind() {
        return kind;
    }

    public SuggestionState state() {
        return state;
    }

    /** How sure the kind of the document is that it follows from, or how alike the two are, 0 to 100. */
    public int confidence() {
        return confidence;
    }

    /** What the document may be. */
    public @Nullable DocumentType documentType() {
        return documentType;
    }

    /** What may have happened. */
    public @Nullable FactType factType() {
        return factType;
    }

    public @Nullable LocalDate on() {
        return on;
    }

    /** Where the date stands; the first page is 1. */
    public @Nullable Integer page() {
        return page;
    }

    /** The words around the date. */
    public @Nullable String quote() {
        return quote;
    }

    /** The document that came before. */
    public @Nullable UUID otherId() {
        return otherId;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
