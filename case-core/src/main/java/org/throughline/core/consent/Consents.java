package org.throughline.core.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Consents {

    private static final String WITH_NAME = "select n, t.name from Consent n join Contact t on t.id = n.givenBy where ";

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CaseAccess access;

    void add(Consent consent) {
        entityManager.persist(consent);
        write();
    }

    /** Writes now: the second of two who withdraw at once hears of it here, where it can still be said. */
    void write() {
        entityManager.flush();
    }

    Optional<GivenConsent> find(UUID id) {
        return entityManager
                .createQuery(WITH_NAME + "n.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> given(row, Seen.by(this, ((Consent) row[0]).studentId())));
    }

    /** The latest first. */
    List<GivenConsent> givenFor(UUID studentId) {
        var seen = Seen.by(this, studentId);
        return entityManager
                .createQuery(WITH_NAME + "n.studentId = :student order by n.givenOn desc, n.id desc", Object[].class)
                .setParameter("student", studentId)
                .getResultStream()
                .map(row -> given(row, seen))
                .toList();
    }

    /**
     * @param cases those of the child, and those in which its consents were recorded, that the caller may see
     * @param all whether the caller may see each case of the child
     */
    private record Seen(Set<UUID> cases, boolean all) {

        static Seen by(Consents consents, UUID studentId) {
            var cases = consents.visibleCases(studentId);
            return new Seen(cases, cases.containsAll(consents.cases(studentId)));
        }

        /** Where an older one was recorded is not known: it may have been in any case of the child. */
        boolean has(@Nullable UUID caseId) {
            return caseId == null ? all : cases.contains(caseId);
        }
    }

    private Set<UUID> visibleCases(UUID studentId) {
        var query = entityManager.createQuery(
                "select c.id from CaseFile c where (c.studentId = :student"
                        + " or exists (select n.id from Consent n where n.studentId = :student and n.caseId = c.id)) and "
                        + access.condition(),
                UUID.class);
        return Set.copyOf(access.bind(query).setParameter("student", studentId).getResultList());
    }

    private List<UUID> cases(UUID studentId) {
        return entityManager
                .createQuery("select c.id from CaseFile c where c.studentId = :student", UUID.class)
                .setParameter("student", studentId)
                .getResultList();
    }

    private static GivenConsent given(Object[] row, Seen seen) {
        var consent = (Consent) row[0];
        return new GivenConsent(consent, (String) row[1], seen.has(consent.caseId()));
    }
}
