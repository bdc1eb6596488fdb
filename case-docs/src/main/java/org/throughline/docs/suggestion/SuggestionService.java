package org.throughline.docs.suggestion;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.READ;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.fact.FactDoubt;
import org.throughline.core.fact.FactService;
import org.throughline.core.fact.FactType;
import org.throughline.core.fact.NewFact;
import org.throughline.core.fact.RecordedFacts;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.retention.DeletionService;

/** What readings suggest, and what a person says to it. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class SuggestionService {

    @Inject
    Suggestions suggestions;

    @Inject
    CaseAccess cases;

    @Inject
    DocumentAccess access;

    @Inject
    DocumentService documents;

    @Inject
    DeletionService deletions;

    @Inject
    FactService facts;

    @Inject
    RecordedFacts recorded;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Put right by a person; null stands for what was suggested.
     *
     * @param reason why a fact is right although it contradicts what is known
     */
    public record Answer(
            @Nullable DocumentType documentType,
            @Nullable FactType factType,
            @Nullable LocalDate on,
            @Nullable String reason) {

        public static final Answer AS_SUGGESTED = new Answer(null, null, null, null);
    }

    /** Open ones of the cases in whose team the caller is, the oldest first. */
    public List<Suggestion> open(int page, int size) {
        var open = suggestions.openFor(currentUser.id(), page * size, size);
        audit.shown("suggestion", open.stream().map(Suggestion::caseId));
        return open;
    }

    public long count() {
        return suggestions.countFor(currentUser.id());
    }

    /** The documents of the caller's cases about which something is asked, the one first that waits longest. */
    public List<SuggestedDocument> asked(int most) {
        var asked = suggestions.askedFor(currentUser.id(), most);
        audit.shown("suggestion", asked.stream().map(SuggestedDocument::caseId));
        return asked;
    }

    /** Open ones, in the order in which they are best answered. */
    public List<Suggestion> about(UUID caseId, UUID documentId) {
        cases.require(caseId);
        audit.record(READ, "suggestion", documentId, caseId);
        return suggestions.openOf(documentId).stream()
                .filter(suggestion -> suggestion.caseId().equals(caseId))
                .toList();
    }

    public List<Suggestion> openIn(UUID caseId) {
        cases.require(caseId);
        audit.read("suggestion", caseId);
        return suggestions.openIn(caseId);
    }

    /** What speaks against a suggested fact, as the answer puts it. */
    @Unrecorded("says of a date that is typed whether it fits")
    public Optional<FactDoubt> doubt(UUID id, Answer answer) {
        var suggestion = suggestions.find(id).orElseThrow(NotFound::new);
        var type = answer.factType() == null ? suggestion.factType() : answer.factType();
        var on = answer.on() == null ? suggestion.on() : answer.on();
        return type == null || on == null ? Optional.empty() : facts.doubt(suggestion.caseId(), type, on, null);
    }

    /** Does what was suggested, or what the answer says instead. */
    public Suggestion confirm(UUID id, Answer answer) {
        var suggestion = require(id);
        var document = access.require(suggestion.documentId());
        suggestion.confirm(currentUser.id(), clock.instant());
        audit.record(CHANGED, "suggestion", id, suggestion.caseId());
        switch (suggestion.kind()) {
            case TYPE ->
                documents.classify(
                        suggestion.documentId(),
                        Objects.requireNonNullElseGet(answer.documentType(), () -> given(suggestion.documentType())));
            case FACT ->
                record(
                        suggestion,
                        document,
                        Objects.requireNonNullElseGet(answer.factType(), () -> given(suggestion.factType())),
                        Objects.requireNonNullElseGet(answer.on(), () -> given(suggestion.on())),
                        Objects.requireNonNullElse(answer.reason(), ""));
            case SAME_FILE -> {
                // never the last copy
                access.require(given(suggestion.otherId()));
                deletions.delete(suggestion.documentId());
            }
            case LIKE_FILE -> documents.replaces(suggestion.documentId(), given(suggestion.otherId()));
        }
        return suggestion;
    }

    /** Two papers may tell of the same day: it is recorded once. */
    private void record(Suggestion suggestion, Document document, FactType type, LocalDate on, String why) {
        if (!recorded.include(suggestion.caseId(), type, on)) {
            var fact = NewFact.from(document.id(), suggestion.page(), type, on, source(suggestion, document));
            facts.record(suggestion.caseId(), fact.because(why));
        }
    }

    public Suggestion dismiss(UUID id) {
        var suggestion = require(id);
        suggestion.dismiss(currentUser.id(), clock.instant());
        audit.record(CHANGED, "suggestion", id, suggestion.caseId());
        return suggestion;
    }

    /** Takes a no back. */
    public Suggestion ask(UUID id) {
        var suggestion = require(id);
        suggestion.ask();
        audit.record(CHANGED, "suggestion", id, suggestion.caseId());
        return suggestion;
    }

    /** @throws NotFound if there is none, or it is about a document or a case that is not there for the caller */
    private Suggestion require(UUID id) {
        var found = suggestions.find(id).orElseThrow(NotFound::new);
        access.requireLocked(found.documentId());
        return suggestions.lock(id);
    }

    private static String source(Suggestion suggestion, Document document) {
        var page = suggestion.page();
        return page == null ? document.fileName() : document.fileName() + ", p. " + page;
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new Invalid("suggestion.incomplete");
        }
        return value;
    }
}
