package org.throughline.docs.recognition;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.throughline.core.casefile.StudentOfCase;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentAccess;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.document.Documents;

/** What was read in the papers of a case. Whoever asks has asked before whether the caller may see the case. */
@ApplicationScoped
public class ReadPapers {

    @Inject
    Documents documents;

    @Inject
    DocumentAccess access;

    @Inject
    DocumentDates dates;

    @Inject
    PaperContents contents;

    @Inject
    StudentOfCase students;

    /** Those of these kinds that the caller may see. */
    public List<ReadPaper> ofCase(UUID caseId, Predicate<DocumentType> ofTypes) {
        var all = documents.readyInCase(caseId).stream()
                .filter(document -> document.type() != null && ofTypes.test(document.type()))
                .filter(access::isOpen)
                .toList();
        var ids = all.stream().map(Document::id).toList();
        var days = dates.ofDocuments(ids);
        var found = contents.ofDocuments(ids);
        return all.stream()
                .filter(document -> found.containsKey(document.id()))
                .map(document -> new ReadPaper(
                        document,
                        byKind(days.getOrDefault(document.id(), List.of())),
                        Objects.requireNonNull(found.get(document.id()))))
                .toList();
    }

    /** The newest IEP or 504 plan among them; one without a day is none. */
    public static Optional<ReadPaper> planInForce(List<ReadPaper> papers) {
        return inOrder(papers).stream().filter(ReadPaper::isWholePlan).reduce((earlier, later) -> later);
    }

    /** By their days; those without one are left out. */
    public static List<ReadPaper> inOrder(List<ReadPaper> papers) {
        return papers.stream()
                .filter(paper -> paper.day().isPresent())
                .sorted(comparing((ReadPaper paper) -> paper.day().orElseThrow())
                        .thenComparing(paper -> paper.document().upload().at()))
                .toList();
    }

    /** Those of the child, in small letters without accents. */
    public Set<String> namesOfChild(UUID caseId) {
        var student = students.detailsFor(caseId);
        var names = new HashSet<>(NormalizedText.names(student.lastName()));
        student.givenNames().forEach(name -> names.addAll(NormalizedText.names(name)));
        return names;
    }

    private static Map<KeyDate, LocalDate> byKind(List<DocumentDate> dates) {
        return dates.stream().collect(toMap(DocumentDate::kind, DocumentDate::date));
    }
}
