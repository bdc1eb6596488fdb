package org.throughline.core.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.student.Likeness;
import org.throughline.core.student.NameSound;
import org.throughline.core.student.SearchName;
import org.throughline.core.student.Student;
import org.throughline.core.tenancy.Tenanted;

/** Finds by index who is worth a comparison: who sounds the same, or was born on the same day. */
@ApplicationScoped
class Duplicates {

    private static final int AT_MOST = 200;

    /** A child with one of its cases. */
    record Candidate(Student student, CaseFile caseFile) {}

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    /** Each child once, with the case that was opened last; only of cases that the caller may see. */
    List<Candidate> near(String firstName, String lastName, @Nullable LocalDate born) {
        var query = entityManager.createQuery(
                "select s, c from CaseFile c join Student s on s.id = c.studentId"
                        + " where (s.sound in :sounds or s.soundToo in :sounds or s.searchName = :name"
                        + (born == null ? ")" : " or s.dateOfBirth in :days)") + " and " + access.condition()
                        + " order by c.openedOn desc, c.id desc",
                Object[].class);
        if (born != null) {
            query.setParameter("days", Likeness.daysLike(born));
        }
        return access
                .bind(query)
                .setParameter("sounds", NameSound.of(firstName, lastName))
                .setParameter("name", SearchName.of(firstName, lastName))
                .setMaxResults(AT_MOST)
                .getResultStream()
                .map(row -> new Candidate((Student) row[0], (CaseFile) row[1]))
                .collect(Collectors.toMap(
                        one -> one.student().id(), Function.identity(), (latest, older) -> latest, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    Student childOf(CaseFile caseFile) {
        return entityManager.find(Student.class, caseFile.studentId());
    }
}
