package org.throughline.core.family;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.CaseFile;
import org.throughline.core.problem.NotFound;
import org.throughline.core.student.SearchName;
import org.throughline.core.student.Student;
import org.throughline.core.student.TypedName;
import org.throughline.core.tenancy.Tenanted;

/** People and cases that are near a child, of those that the caller may see. */
@ApplicationScoped
class KnownContacts {

    private static final int FEW = 10;
    private static final int MANY = 20;

    /** One letter begins the names of half an organisation. */
    private static final int SHORTEST = 2;

    /** No name goes on with it: it sorts behind all that do. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final String BEGINS = "(who.searchName >= :begin and who.searchName < :behind)";

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

    List<KnownContact> named(String text) {
        var found = byName(text, FEW, "select distinct who ", " order by who.searchName, who.id", Contact.class);
        var children = childrenOf(found);
        return found.stream()
                .map(who -> new KnownContact(who, children.getOrDefault(who.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<String>> childrenOf(List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return Map.of();
        }
        var query = entityManager.createQuery(
                "select distinct rel.contactId, s from Relation rel, CaseFile c, Student s where rel.contactId in :ids"
                        + " and rel.endedAt is null and c.studentId = rel.studentId and s.id = rel.studentId and "
                        + access.condition() + " order by s.searchName, s.id",
                Object[].class);
        return access.bind(query)
                .setParameter("ids", contacts.stream().map(Contact::id).toList())
                .getResultStream()
                .collect(groupingBy(
                        row -> (UUID) row[0],
                        mapping(row -> ((Student) row[1]).details().fullName(), toList())));
    }

    /** Who stands around two children is in it twice. */
    List<NearbyContact> nearby(String text, int most) {
        return byName(text, most, "select who.name, rel.word, c.id ", " order by who.searchName, c.id", Object[].class)
                .stream()
                .map(row -> new NearbyContact((String) row[0], (String) row[1], (UUID) row[2]))
                .toList();
    }

    /** Whose name begins so; and only if they are fewer than asked for, those in whose name all words begin a word. */
    private <T> List<T> byName(String text, int most, String select, String order, Class<T> type) {
        var begin = SearchName.of(text);
        if (begin.length() < SHORTEST) {
            return List.of();
        }
        var found = new ArrayList<>(named(select, BEGINS + " and ", order, type)
                .setParameter("begin", begin)
                .setParameter("behind", begin + LAST)
                .setMaxResults(most)
                .getResultList());
        if (found.size() < most) {
            found.addAll(withWords(TypedName.of(begin).words(), select, "not " + BEGINS + " and ", order, type)
                    .setParameter("begin", begin)
                    .setParameter("behind", begin + LAST)
                    .setMaxResults(most - found.size())
                    .getResultList());
        }
        return found;
    }

    private <T> TypedQuery<T> withWords(List<String> words, String select, String where, String order, Class<T> type) {
        var each = IntStream.range(0, words.size())
                .mapToObj(word ->
                        "concat(' ', function('replace', function('replace', who.searchName, '-', ' '), '''', ''))"
                                + " like :word" + word + " escape '!' and ")
                .collect(joining());
        var query = named(select, where + (words.isEmpty() ? "1 = 0 and " : each), order, type);
        for (var i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        return query;
    }

    private <T> TypedQuery<T> named(String select, String where, String order, Class<T> type) {
        return access.bind(entityManager.createQuery(select + OF_VISIBLE + where + access.condition() + order, type));
    }

    List<RelatedCases.RelatedCase> otherCases(CaseFile of) {
        return cases(of, "c.studentId = :student and c.id <> :case");
    }

    /** Of children who share somebody of the family. */
    List<RelatedCases.RelatedCase> casesOfSiblings(CaseFile of) {
        return cases(of, """
                c.id <> :case and c.studentId <> :student and exists (
                    select own.id from Relation own, Relation other, Contact who
                    where own.studentId = :student and own.endedAt is null and other.contactId = own.contactId
                    and other.studentId = c.studentId and other.endedAt is null and who.id = own.contactId
                    and who.kind = org.throughline.core.family.ContactSide.FAMILY)""");
    }

    private List<RelatedCases.RelatedCase> cases(CaseFile of, String where) {
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

    private static RelatedCases.RelatedCase tie(CaseFile caseFile, Student student) {
        return new RelatedCases.RelatedCase(
                caseFile.id(), caseFile.number(), student.details().fullName(), caseFile.type(), caseFile.status());
    }
}
