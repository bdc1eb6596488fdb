package org.throughline.core.inquiry.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.family.Contact;
import org.throughline.core.inquiry.Inquiry;
import org.throughline.core.student.Student;
import org.throughline.core.student.StudentDetails;
import org.throughline.core.tenancy.Tenanted;

/** What in the whole organisation bears one of these names; who may see it is asked afterwards. */
@ApplicationScoped
class ConflictMatches {

    /** More are no hint any more. */
    private static final int MOST = 50;

    private static final String CASES = "from CaseFile c join Student s on s.id = c.studentId ";

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** @param name of the child, or of the person of the family whose name it is */
    record Known(UUID caseId, String number, LocalDate openedOn, UUID studentId, StudentDetails child, String name) {}

    /** @param caseId what became of it; missing as long as it is no case */
    record Asked(Inquiry inquiry, @Nullable UUID caseId) {}

    /** @param listedNames last name first, without case and accents */
    List<Known> children(Collection<String> listedNames) {
        return listedNames.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select c, s " + CASES + "where s.searchName in :names", Object[].class)
                        .setParameter("names", listedNames)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> known(row, null))
                        .toList();
    }

    List<Known> childrenBornOn(LocalDate day) {
        return entityManager
                .createQuery("select c, s " + CASES + "where s.dateOfBirth = :day", Object[].class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> known(row, null))
                .toList();
    }

    /** @param names without case and accents */
    List<Known> families(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select c, s, t " + CASES + "join Relation r on r.studentId = s.id"
                                        + " join Contact t on t.id = r.contactId"
                                        + " where r.endedAt is null and t.searchName in :names",
                                Object[].class)
                        .setParameter("names", names)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(row -> known(row, ((Contact) row[2]).name()))
                        .toList();
    }

    private static Known known(Object[] row, @Nullable String person) {
        var caseFile = (CaseFile) row[0];
        var child = ((Student) row[1]).details();
        return new Known(
                caseFile.id(),
                caseFile.number(),
                caseFile.openedOn(),
                caseFile.studentId(),
                child,
                person == null ? child.fullName() : person);
    }

    /** Earlier and later ones, but not this one. A first name alone is no likeness. */
    List<Asked> asked(Inquiry inquiry) {
        var content = inquiry.told();
        var alike = new LinkedHashMap<String, String>();
        if (content.child().lastName() != null) {
            alike.put("i.childSearchName", content.child().searchName());
        }
        if (content.caller().digits() != null) {
            alike.put("i.phoneDigits", content.caller().digits());
        }
        if (content.caller().email() != null) {
            alike.put("lower(i.callerEmail)", content.caller().email().toLowerCase(Locale.ROOT));
        }
        if (alike.isEmpty()) {
            return List.of();
        }
        var names = List.copyOf(alike.keySet());
        var where = IntStream.range(0, names.size())
                .mapToObj(at -> names.get(at) + " = :alike" + at)
                .collect(Collectors.joining(" or "));
        var query = entityManager
                .createQuery(
                        "select i, t.caseId from Inquiry i, Triage t where t.inquiryId = i.id and i.id <> :own and ("
                                + where + ") order by i.receivedAt desc",
                        Object[].class)
                .setParameter("own", inquiry.id())
                .setMaxResults(MOST);
        for (var at = 0; at < names.size(); at++) {
            query.setParameter("alike" + at, alike.get(names.get(at)));
        }
        return query.getResultStream()
                .map(row -> new Asked((Inquiry) row[0], (UUID) row[1]))
                .toList();
    }
}
