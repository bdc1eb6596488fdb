package org.throughline.core.duplicate;

import static java.util.Comparator.comparing;
import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.SEARCHED;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.student.Likeness;

/** Search before create. Children of cases that the caller may not see never appear, not even as a number. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class DuplicateService {

    private static final int FEW = 5;

    @Inject
    Duplicates duplicates;

    @Inject
    CaseAccess access;

    @Inject
    AuditLog audit;

    /** The most alike first, at most five; none as long as the first name is missing. */
    public List<PossibleDuplicate> alike(String firstName, String lastName, @Nullable LocalDate born) {
        if (firstName.isBlank()) {
            return List.of();
        }
        return alike(firstName, lastName, born, null);
    }

    /** Other entries that may be the child of this case. */
    public List<PossibleDuplicate> alikeTo(UUID caseId) {
        var child = duplicates.childOf(access.require(caseId));
        var details = child.details();
        return alike(details.firstName(), details.lastName(), details.dateOfBirth(), child.id());
    }

    private List<PossibleDuplicate> alike(
            String firstName, String lastName, @Nullable LocalDate born, @Nullable UUID but) {
        var found = duplicates.near(firstName, lastName, born).stream()
                .filter(near -> !near.student().id().equals(but))
                .flatMap(near -> Likeness.between(
                        firstName, lastName, born, near.student().details())
                        .map(likeness -> alike(near, likeness))
                        .stream())
                .sorted(comparing((PossibleDuplicate one) -> one.likeness().strength())
                        .reversed()
                        .thenComparing(one -> one.student().fullName()))
                .limit(FEW)
                .toList();
        found.forEach(one -> audit.record(SEARCHED, "student", one.studentId(), one.caseId()));
        return found;
    }

    private static PossibleDuplicate alike(Duplicates.Candidate near, Likeness likeness) {
        var student = near.student();
        var caseFile = near.caseFile();
        return new PossibleDuplicate(
                student.id(),
                student.details(),
                caseFile.id(),
                caseFile.number(),
                caseFile.status(),
                caseFile.openedOn(),
                likeness);
    }
}
