package org.throughline.docs.comparison;

import static java.util.Comparator.comparing;
import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.docs.document.DocumentType;
import org.throughline.docs.recognition.ReadPaper;
import org.throughline.docs.recognition.ReadPapers;

/** What changed between two plans of a case. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class ComparisonService {

    @Inject
    CaseAccess cases;

    @Inject
    ReadPapers papers;

    @Inject
    AuditLog audit;

    /**
     * @param from the earlier document
     * @param to the later document
     * @throws NotFound if one of them is no plan of this case that the caller may see
     * @throws Invalid if both are the same, or one is an IEP and the other a 504 plan: these have not the same parts
     */
    public PlanComparison between(UUID caseId, UUID from, UUID to) {
        return compared(caseId, from, to).comparison();
    }

    /**
     * The same with both plans.
     *
     * @throws NotFound if one of them is no plan of this case that the caller may see
     * @throws Invalid if both are the same, or one is an IEP and the other a 504 plan
     */
    public ComparedPlans compared(UUID caseId, UUID from, UUID to) {
        cases.require(caseId);
        audit.read("comparison", caseId);
        if (from.equals(to)) {
            throw new Invalid("comparison.same");
        }
        var all = papers.ofCase(caseId, DocumentType::isPlan);
        var before = require(from, all);
        var after = require(to, all);
        if (is504(before) != is504(after)) {
            throw new Invalid("comparison.kinds");
        }
        return new ComparedPlans(
                before,
                after,
                PlanComparison.between(before.content().plan(), after.content().plan(), papers.namesOfChild(caseId)));
    }

    /** What can be compared: the plans and amendments of a case by their days, those without a day first. */
    public List<ReadPaper> plans(UUID caseId) {
        cases.require(caseId);
        audit.read("comparison", caseId);
        return papers.ofCase(caseId, DocumentType::isPlan).stream()
                .sorted(comparing((ReadPaper paper) -> paper.day().orElse(LocalDate.MIN))
                        .thenComparing(paper -> paper.document().upload().at()))
                .toList();
    }

    private static ReadPaper require(UUID id, Iterable<ReadPaper> all) {
        for (var paper : all) {
            if (paper.document().id().equals(id)) {
                return paper;
            }
        }
        throw new NotFound("plan.none");
    }

    private static boolean is504(ReadPaper paper) {
        return paper.document().type() == DocumentType.PLAN_504;
    }
}
