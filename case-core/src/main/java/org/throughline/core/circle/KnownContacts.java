package org.throughline.core.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.problem.NotFound;
import org.throughline.core.relation.Contact;
import org.throughline.core.student.SearchName;
import org.throughline.core.student.Student;
import org.throughline.core.tenancy.Tenanted;

/** People and cases that are near a child, of those that the caller may see. */
@ApplicationScoped
class KnownContacts {

    private static final int FEW = 10;
    private static final int MANY = 20;

    private static final String OF_VISIBLE = """
            from Contact who, Relation rel, CaseFile c
            where rel.contactId = who.id and rel.endedAt is null and c.studentId = rel.studentId and\s""";

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    /** @throws NotFound if there is none, or only around children that the caller may not see */
    Contact require(UUID id) {
        var query = entityManager.createQuery(
                "select who " + OF_VISIBLE + "who.id = :id and " + access.condition(), Contact.class);
        return access.bind(query)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Contact> named(String text) {
        var begin = SearchName.of(text).replaceAll("([!%_])", "!$1") + "%";
        var query = entityManager.createQuery(
                "select distinct who " + OF_VISIBLE
                        + "(who.searchName like :begin escape '!' or who.searchName like :word escape '!') and "
                        + access.condition() + " order by who.searchName, who.id",
                Contact.class);
        return access.bind(query)
                .setParameter("begin", begin)
                .setParameter("word", "% " + begin)
                .setMaxResults(FEW)
                .getResultList();
    }

    /** By the beginning of a word of the name; who stands around two children is in it twice. */
    List<Nearby> nearby(String text, int most) {
        var begin = SearchName.of(text).replaceAll("([!%_])", "!$1") + "%";
        var query = entityManager.createQuery(
                "select who.name, rel.word, c.id " + OF_VISIBLE
                        + "(who.searchName like :begin escape '!' or who.searchName like :word escape '!') and "
                        + access.condition() + " order by who.searchName, c.id",
                Object[].class);
        return access.bind(query)
                .setParameter("begin", begin)
                .setParameter("word", "% " + begin)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Nearby((String) row[0], (String) row[1], (UUID) row[2]))
                .toList();
    }

    List<Ties.Tie> otherCases(CaseFile of) {
        return cases(of, "c.studentId = :student and c.id <> :case");
    }

    /** Of children who share somebody of the family. */
    List<Ties.Tie> casesOfSiblings(CaseFile of) {
        return cases(of, """
                c.id <> :case and c.studentId <> :student and exists (
                    select own.id from Relation own, Relation other, Contact who
                    where own.studentId = :student and own.endedAt is null and other.contactId = own.contactId
                    and other.studentId = c.studentId and other.endedAt is null and who.id = own.contactId
                    and who.kind = org.throughline.core.relation.Side.FAMILY)""");
    }

    private List<Ties.Tie> cases(CaseFile of, String where) {
        var query = entityManager.createQuery(
                "select c, s from CaseFile c join Student s on s.id = c.studentId where " + where + " and "
                        + access.condition() + " order by c.openedOn desc, c.id",
                Object[].class);
        return access.bind(query)
                .setParameter("student", of.studentId())
                .setParameter("case", of.id())
                .setMaxResults(MANY)
                .getResultStream()
                .map(row -> tie((CaseFile) row[0], (Student) row[1]))
                .toList();
    }

    private static Ties.Tie tie(CaseFile caseFile, Student student) {
        return new Ties.Tie(
                caseFile.id(), caseFile.number(), student.details().fullName(), caseFile.type(), caseFile.status());
    }
}
