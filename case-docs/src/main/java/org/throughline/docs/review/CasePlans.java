package org.throughline.docs.review;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.casefile.StudentOfCase;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.KeyDate;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.recognition.ReadPapers;
import org.throughline.docs.recognition.content.EvaluationContent;
import org.throughline.docs.recognition.content.PlanContent;

/** The plans of a case in the order of their days, and what belongs to each. */
@ApplicationScoped
class CasePlans {

    record PlanInForce(Document document, ReviewedPlan reviewed) {}

    @Inject
    ReadPapers papers;

    @Inject
    StudentOfCase students;

    @Inject
    Clock clock;

    /** Nothing if there is no such plan that the caller may see. */
    Optional<ReviewedPlan> reviewed(UUID caseId, UUID documentId) {
        var all = papers.ofCase(caseId, CasePlans::isRead);
        return all.stream()
                .filter(paper -> paper.document().id().equals(documentId))
                .findFirst()
                .map(paper -> reviewed(paper, all));
    }

    /** The last one of all; nothing if there is none. */
    Optional<PlanInForce> inForce(UUID caseId) {
        var all = papers.ofCase(caseId, CasePlans::isRead);
        return ReadPapers.planInForce(all).map(plan -> new PlanInForce(plan.document(), reviewed(plan, all)));
    }

    private ReviewedPlan reviewed(ReadPaper paper, List<ReadPaper> all) {
        var student = students.detailsFor(paper.document().caseId());
        return new ReviewedPlan(
                Objects.requireNonNull(paper.document().type()),
                paper.content().plan(),
                paper.dates(),
                student.dateOfBirth(),
                papers.namesOfChild(paper.document().caseId()),
                before(paper, all).orElse(null),
                evaluation(paper, all).orElse(null),
                ReadPapers.planInForce(all).filter(paper::equals).isPresent(),
                LocalDate.now(clock));
    }

    private static boolean isRead(DocumentType type) {
        return type.isPlan() || type == DocumentType.EVALUATION;
    }

    /** The last one of the same kind before this. */
    private static Optional<PlanContent> before(ReadPaper paper, List<ReadPaper> all) {
        return ReadPapers.inOrder(all).stream()
                .filter(ReadPaper::isWholePlan)
                .filter(other -> other.document().type() == paper.document().type())
                .filter(other -> paper.day()
                        .filter(day -> ReviewedPlan.follows(other.day().orElseThrow(), day))
                        .isPresent())
                .reduce((earlier, later) -> later)
                .map(other -> other.content().plan());
    }

    private static Optional<EvaluationContent> evaluation(ReadPaper paper, List<ReadPaper> all) {
        return all.stream()
                .filter(other -> other.document().type() == DocumentType.EVALUATION)
                .filter(other -> !other.content().evaluation().needs().isEmpty())
                .filter(other -> isEarlier(evaluationDay(other), paper))
                .max(comparing(other -> evaluationDay(other).orElseThrow()))
                .map(other -> other.content().evaluation());
    }

    private static Optional<LocalDate> evaluationDay(ReadPaper paper) {
        return Optional.ofNullable(paper.dates().get(KeyDate.EVALUATION_DATE))
                .or(() -> Optional.ofNullable(paper.dates().get(KeyDate.DOCUMENT_DATE)));
    }

    private static boolean isEarlier(Optional<LocalDate> day, ReadPaper paper) {
        return day.isPresent()
                && paper.day().isPresent()
                && !day.get().isAfter(paper.day().get());
    }
}
