package org.throughline.core.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.student.Student;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.Tenanted;

/** Cases in the database. Who may see which is asked of {@link CaseAccess}. */
@ApplicationScoped
public class CaseFiles {

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    void add(Student student) {
        entityManager.persist(student);
        // held by id, not by association: the order of the inserts is ours to keep
        entityManager.flush();
    }

    void add(CaseFile caseFile, TeamMember first) {
        entityManager.persist(caseFile);
        entityManager.flush();
        entityManager.persist(first);
    }

    /** Writes now, so that the version of the answer is the one in the database. */
    public void write(CaseFile caseFile) {
        // a change of the child alone must change the version of the case, too
        entityManager.lock(caseFile, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
    }

    /** The child's other cases carry its name, too, and whoever edits one of them reads the child first. */
    void tellOtherCasesOf(Student student, CaseFile but) {
        entityManager
                .createQuery("""
                        update CaseFile c set c.studentSearchName = :name, c.version = c.version + 1
                        where c.studentId = :student and c.id <> :but
                        """)
                .setParameter("name", student.details().searchNames())
                .setParameter("student", student.id())
                .setParameter("but", but.id())
                .executeUpdate();
    }

    Student studentOf(CaseFile caseFile) {
        return entityManager.find(Student.class, caseFile.studentId());
    }

    /** In the order of their names. */
    public Map<UUID, List<CaseView.Advocate>> teamsOf(Collection<UUID> caseIds) {
        record Member(UUID caseId, CaseView.Advocate advocate) {}
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                        select t.caseId, p.id, p.name from TeamMember t join Person p on p.id = t.personId
                        where t.caseId in :cases order by p.name
                        """, Object[].class)
                .setParameter("cases", caseIds)
                .getResultStream()
                .map(row -> new Member((UUID) row[0], new CaseView.Advocate((UUID) row[1], (String) row[2])))
                .collect(groupingBy(Member::caseId, mapping(Member::advocate, toList())));
    }

    /** By id of the child. */
    public Map<UUID, StudentDetails> studentsOf(Collection<CaseFile> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select s from Student s where s.id in :ids", Student.class)
                .setParameter("ids", cases.stream().map(CaseFile::studentId).toList())
                .getResultStream()
                .collect(toMap(Student::id, Student::details));
    }

    /** The next number of the year; two openings at once wait for each other here, in this organisation only. */
    String nextNumber(int year) {
        var last = (Number)
                entityManager.createNativeQuery("""
                        insert into case_number (year, last) values (?1, 1)
                        on conflict (tenant_id, year) do update set last = case_number.last + 1
                        returning last
                        """).setParameter(1, year).getSingleResult();
        return "%d-%04d".formatted(year, last.intValue());
    }
}
