package org.throughline.docs.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.casefile.CaseCondition;
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

    /** Of cases that go on, in whose team somebody is. */
    private static final String OPEN_FOR_CALLER =
            "join CaseFile c on c.id = s.caseId join Student st on st.id = c.studentId " + OPEN + " and "
                    + CaseCondition.NOT_CLOSED + " and " + CaseCondition.onTeam("caller");

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

    /** The oldest first. */
    List<Suggestion> openFor(UUID person, int from, int most) {
        return entityManager
                .createQuery("select s" + ABOUT + OPEN_FOR_CALLER + " order by s.id", Suggestion.class)
                .setParameter("caller", person)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    long countFor(UUID person) {
        return entityManager
                .createQuery("select count(s.id)" + ABOUT + OPEN_FOR_CALLER, Long.class)
                .setParameter("caller", person)
                .getSingleResult();
    }

    /** The documents about which something is asked, the one first that waits longest. */
    List<SuggestedDocument> askedFor(UUID person, int most) {
        return entityManager
                .createQuery(
                        "select d.id, d.fileName, d.caseId, st.firstName, st.lastName, count(s.id), min(d.uploadedAt)"
                                + ABOUT
                                + OPEN_FOR_CALLER
                                + " group by d.id, d.fileName, d.caseId, st.firstName, st.lastName"
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
