package org.throughline.docs.recognition.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.TypeGuess;
import org.throughline.docs.recognition.NormalizedText;
import org.throughline.docs.recognition.rule.date.DateConcept;
import org.throughline.docs.recognition.rule.date.PaperDates;
import org.throughline.docs.recognition.rule.kind.Evidence;
import org.throughline.docs.recognition.rule.kind.Letters;
import org.throughline.docs.recognition.rule.kind.OwnText;
import org.throughline.docs.recognition.rule.kind.Structure;
import org.throughline.docs.recognition.rule.kind.Title;
import org.throughline.docs.recognition.rule.kind.Titles;
import org.throughline.docs.recognition.rule.kind.Weights;
import org.throughline.docs.text.protocol.LaidOutText;

/**
 * Tells what a document is by all that it shows: what it calls itself, who writes to whom, its parts, its tables and its
 * words. Each says something for or against each kind; the sums become shares of one.
 */
final class DocumentTypes {

    /** What a title that could not be clearer adds. */
    private static final double TITLE = 7;

    private static final double SUBJECT = 2;

    /** What papers show goes together: their sum says more than is known. */
    private static final double CAUTION = 0.75;

    /** Of a kind that nothing speaks for. */
    private static final double NOTHING = -1.5;

    /** Whatever adds up, a person is asked about a paper that was not understood. */
    private static final double HARDLY = 0.45;

    private static final Pattern EDITION = Pattern.compile(
            "\\b(?:form|formulario|forma|rev|revised|edition|edicion|version|updated|template|adopted)\\b");

    private static final List<Weights.Cue> CUES = Weights.cues();
    private static final CuePatterns WORDS =
            new CuePatterns(CUES.stream().map(Weights.Cue::words).toList());

    private record Reason(double weight, String quote) {}

    private DocumentTypes() {}

    /** @return nothing if there is nothing to read */
    static Optional<TypeGuess> of(LaidOutText paper) {
        var text = OwnText.of(paper.pages());
        if (text.codePoints().filter(Character::isLetter).limit(3).count() < 3) {
            return Optional.empty();
        }
        var reasons = new EnumMap<DocumentType, List<Reason>>(DocumentType.class);
        var evidence = evidence(paper, text);
        titles(paper, evidence).forEach((type, reason) -> add(reason, type, reasons));
        for (var one : evidence) {
            Weights.of(one.name()).forEach((type, weight) -> add(new Reason(weight, one.quote()), type, reasons));
        }
        return Optional.of(guess(reasons, paper.pages()));
    }

    private static void add(Reason reason, DocumentType type, Map<DocumentType, List<Reason>> reasons) {
        reasons.computeIfAbsent(type, first -> new ArrayList<>()).add(reason);
    }

    private static List<Evidence> evidence(LaidOutText paper, String text) {
        var found = new ArrayList<Evidence>();
        found.add(new Evidence("always", ""));
        found.addAll(Letters.in(text));
        found.addAll(Structure.in(paper.layout(), text, NamedChild.in(paper).isPresent()));
        var words = WORDS.in(text);
        for (var cue : CUES) {
            var quote = words.get(cue.words());
            if (quote != null) {
                found.add(new Evidence(cue.name(), quote));
            }
        }
        if (isShown(found, "releasing") && isShown(found, "nobody")) {
            found.add(new Evidence("nobodys_release", ""));
        }
        if (isShown(found, "nobody") && !isShown(found, "letter") && !isShown(found, "greeting") && isUndated(paper)) {
            found.add(new Evidence("empty_form", ""));
        }
        var isFilled = !isShown(found, "nobody") && !isShown(found, "booklet");
        if (isShown(found, "explaining") && !isFilled && !isShown(found, "blank") && !isShown(found, "hardly_filled")) {
            found.add(new Evidence("guide", ""));
        }
        return found;
    }

    /** Whoever fills in a form writes at least one day on it; its own edition is none. */
    private static boolean isUndated(LaidOutText paper) {
        return PaperDates.of(paper.layout()).all().stream()
                .allMatch(date -> date.running()
                        || date.concept() == DateConcept.MARGINAL
                        || EDITION.matcher(NormalizedText.folded(date.quote())).find());
    }

    private static boolean isShown(List<Evidence> found, String name) {
        return found.stream().anyMatch(one -> one.name().equals(name));
    }

    /** The strongest of each kind; that of a letter says what it is about. */
    private static Map<DocumentType, Reason> titles(LaidOutText paper, List<Evidence> evidence) {
        var strongest = new EnumMap<DocumentType, Reason>(DocumentType.class);
        for (var title : Titles.of(paper.layout())) {
            strongest.merge(
                    title.type(), reason(title, TITLE), (one, other) -> one.weight() >= other.weight() ? one : other);
        }
        if (isShown(evidence, "letter") || isShown(evidence, "mail")) {
            Titles.ofSubject(paper.pages().stream()
                            .limit(1)
                            .flatMap(String::lines)
                            .toList())
                    .filter(title -> title.type() == DocumentType.PARENT_REQUEST)
                    .ifPresent(title -> strongest.merge(
                            title.type(),
                            reason(title, SUBJECT),
                            (one, other) -> one.weight() >= other.weight() ? one : other));
        }
        return strongest;
    }

    private static Reason reason(Title title, double weight) {
        return new Reason(weight * title.strength(), title.line());
    }

    private static TypeGuess guess(Map<DocumentType, List<Reason>> reasons, List<String> pages) {
        var sums = new EnumMap<DocumentType, Double>(DocumentType.class);
        for (var type : DocumentType.values()) {
            sums.put(type, NOTHING);
        }
        reasons.forEach((type, all) -> {
            var sum = all.stream().mapToDouble(Reason::weight).sum() * CAUTION;
            sums.put(type, all.stream().anyMatch(reason -> reason.weight() > 0) ? sum : Math.min(sum, NOTHING));
        });
        var best = sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(DocumentType.OTHER);
        var whole = sums.values().stream().mapToDouble(Math::exp).sum();
        var share = Math.exp(sums.getOrDefault(best, 0.0)) / whole;
        var cues = cues(reasons.getOrDefault(best, List.of()));
        var isHardlyRead = LanguageGuess.isOther(pages)
                || (cues.isEmpty() && LanguageGuess.of(pages).isEmpty());
        return new TypeGuess(best, isHardlyRead ? Math.min(HARDLY, share) : share, cues);
    }

    private static List<String> cues(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.weight() > 0 && !reason.quote().isBlank())
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .map(Reason::quote)
                .distinct()
                .toList();
    }
}
