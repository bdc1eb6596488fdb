package org.throughline.docs.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.problem.NotFound;
import org.throughline.core.tenancy.Tenanted;

/** Of deleted documents none is open: the queries leave them out, and they are there again when the document is. */
@ApplicationScoped
class Suggestions {

    private static final String ABOUT = " from Suggestion s join Document d on d.id = s.documentId ";

    private static final String OPEN = """
            where s.state = org.throughline.docs.suggestion.SuggestionState.OPEN and d.deletedAt is null
                and (s.otherId is null
                    or exists (select o.id from Document o where o.id = s.otherId and o.deletedAt is null))
            """;

    private static final String ON_THE_TEAM =
            " and s.caseId in (select m.caseId from TeamMember m where m.personId = :caller) ";

    @Inject
    @Tenanted
    EntityManager entityManager;

    void add(Suggestion suggestion) {
        entityManager.persist(suggestion);
    }

    Suggestion lock(UUID id) {
        var suggestion = entityManager.find(Suggestion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (suggestion == null) {
            throw new NotFound();
        }
        return suggestion;
    }

    Optional<Suggestion> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Suggestion.class, id));
    }

    /** Decided or not. */
    List<Suggestion> onDocument(UUID documentId) {
        return entityManager
                .createQuery("select s from Suggestion s where s.documentId = :id order by s.id", Suggestion.class)
                .setParameter("id", documentId)
                .getResultList();
    }

    List<Suggestion> openOf(UUID documentId) {
        return entityManager
                .createQuery("select s" + ABOUT + OPEN + " and s.documentId = :id order by s.id", Suggestion.class)
                .setParameter("id", documentId)
                .getResultList();
    }

    List<Suggestion> openIn(UUID caseId) {
        return entityManager
                .createQuery("select s" + ABOUT + OPEN + " and s.caseId = :id order by s.id", Suggestion.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** Of the cases in whose team somebody is; the oldest first. */
    List<Suggestion> openFor(UUID person, int from, int most) {
        return entityManager
                .createQuery("select s" + ABOUT + OPEN + ON_THE_TEAM + " order by s.id", Suggestion.class)
                .setParameter("caller", person)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long countFor(UUID person) {
        return entityManager
                .createQuery("select count(s.id)" + ABOUT + OPEN + ON_THE_TEAM, Long.class)
                .setParameter("caller", person)
                .getSingleResult();
    }

    /** The documents about which something is asked, the one first that waits longest. */
    List<SuggestedDocument> askedFor(UUID person, int most) {
        return entityManager
                .createQuery(
                        "select d.id, d.fileName, d.caseId, t.firstName, t.lastName, count(s.id), min(d.uploadedAt)"
                                + ABOUT
                                + "join CaseFile c on c.id = s.caseId join Student t on t.id = c.studentId "
                                + OPEN
                                + ON_THE_TEAM
                                + " group by d.id, d.fileName, d.caseId, t.firstName, t.lastName"
                                + " order by min(d.uploadedAt), d.id",
                        Object[].class)
                .setParameter("caller", person)
                .setMaxResults(most)
                .getResultStream()
                .map(SuggestedDocument::of)
                .toList();
    }

    void forgetOpen(UUID documentId) {
        entityManager
                .createQuery("delete from Suggestion s where s.documentId = :id"
                        + " and s.state = org.throughline.docs.suggestion.SuggestionState.OPEN")
                .setParameter("id", documentId)
                .executeUpdate();
    }

    /** Also what was decided: it quotes the document, or names it. */
    void forget(UUID documentId) {
        entityManager
                .createQuery("delete from Suggestion s where s.documentId = :id or s.otherId = :id")
                .setParameter("id", documentId)
                .executeUpdate();
    }
}
