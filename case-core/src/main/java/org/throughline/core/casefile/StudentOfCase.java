package org.throughline.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.throughline.core.student.Student;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.Tenanted;

/** Whose a case is, for work that nobody calls for: it asks no person's leave. */
@ApplicationScoped
public class StudentOfCase {

    @Inject
    @Tenanted
    EntityManager entityManager;

    public StudentDetails detailsFor(UUID caseId) {
        return entityManager
                .createQuery(
                        "select s from CaseFile c join Student s on s.id = c.studentId where c.id = :id", Student.class)
                .setParameter("id", caseId)
                .getSingleResult()
                .details();
    }
}
