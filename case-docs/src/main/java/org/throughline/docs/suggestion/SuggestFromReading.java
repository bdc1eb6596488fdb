package org.throughline.docs.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.core.fact.RecordedFacts;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentMoved;
import org.throughline.docs.document.DocumentRemoved;
import org.throughline.docs.recognition.DocumentRecognized;
import org.throughline.docs.recognition.Shingles;

/** What a person is asked about a document that has been read, in the transaction that keeps what was read. */
@ApplicationScoped
class SuggestFromReading {

    /** The same paper scanned twice, or a letter with another date; a plan of the year after is less alike. */
    private static final double LIKE = 0.75;

    @Inject
    Suggestions suggestions;

    @Inject
    TextFingerprints fingerprints;

    @Inject
    RecordedFacts facts;

    @Inject
    Clock clock;

    /** What was answered before is not asked again, what was not is asked as it is read now. */
    void whenRecognized(@Observes DocumentRecognized recognized) {
        var document = recognized.document();
        suggestions.forgetOpen(document.id());
        var answered = suggestions.onDocument(document.id());
        all(recognized).stream()
                .filter(one -> answered.stream().noneMatch(one::asksTheSameAs))
                .forEach(suggestions::add);
    }

    /** What was answered in the wrong case is asked anew in the right one. */
    void whenMoved(@Observes DocumentMoved moved) {
        suggestions.forget(moved.id());
        fingerprints.forget(moved.id());
    }

    void whenRemoved(@Observes DocumentRemoved removed) {
        suggestions.forget(removed.id());
        fingerprints.forget(removed.id());
    }

    private List<Suggestion> all(DocumentRecognized recognized) {
        var document = recognized.document();
        var shingles = recognized.found().sample();
        fingerprints.keep(document, shingles);
        var same = fingerprints.sameBefore(document);
        if (!same.isEmpty()) {
            // all else was asked about the first one
            return List.of(Suggestion.ofSameFile(document, same.getFirst()));
        }
        var all = new ArrayList<Suggestion>();
        like(document, shingles).ifPresent(all::add);
        type(document).ifPresent(all::add);
        if (!document.classification().isOfAnotherChild()) {
            all.addAll(facts(recognized));
        }
        return all;
    }

    private Optional<Suggestion> like(Document document, Shingles shingles) {
        record Likeness(TextFingerprint earlier, double share) {}
        return fingerprints.before(document).stream()
                .map(earlier -> new Likeness(earlier, shingles.likeness(earlier.shingles())))
                .filter(one -> one.share() >= LIKE)
                .max(Comparator.comparingDouble(Likeness::share))
                .map(one -> Suggestion.ofLikeFile(document, one.earlier().documentId(), one.share()));
    }

    private static Optional<Suggestion> type(Document document) {
        var guess = document.classification().guess();
        return document.type() == null && guess != null
                ? Optional.of(Suggestion.ofType(document, guess.type(), guess.confidence()))
                : Optional.empty();
    }

    /** Only what has happened by now, and is not there yet. */
    private List<Suggestion> facts(DocumentRecognized recognized) {
        var document = recognized.document();
        var today = LocalDate.now(clock);
        return recognized.found().factOf(document.type()).stream()
                .filter(fact -> !fact.date().date().isAfter(today))
                .filter(fact -> !facts.include(
                        document.caseId(), fact.type(), fact.date().date()))
                .map(fact -> Suggestion.ofFact(
                        document,
                        fact,
                        Objects.requireNonNullElse(document.classification().confidence(), 0.0)))
                .toList();
    }
}
