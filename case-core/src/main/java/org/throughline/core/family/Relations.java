package org.throughline.core.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.tenancy.Tenanted;

/** Who stands around which child. Whoever asks has looked before whether the caller may see the child. */
@ApplicationScoped
public class Relations {

    private static final String BOTH = "select r, t from Relation r join Contact t on t.id = r.contactId where ";

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** Those in force; who holds the child's education rights comes first. */
    public List<RelatedContact> inForceFor(UUID studentId) {
        return entityManager
                .createQuery(
                        BOTH + "r.studentId = :student and r.endedAt is null"
                                + " order by r.holdsEducationRights desc, t.searchName, r.id",
                        Object[].class)
                .setParameter("student", studentId)
                .getResultStream()
                .map(Relations::related)
                .toList();
    }

    /** In force or ended. */
    public Optional<RelatedContact> find(UUID id) {
        return entityManager
                .createQuery(BOTH + "r.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Relations::related);
    }

    /** Held by id, not by association: the order of the inserts is ours to keep. */
    public RelatedContact add(Contact contact, Relation relation) {
        entityManager.persist(contact);
        entityManager.flush();
        return add(new RelatedContact(relation, contact));
    }

    /** The contact is there already. */
    public RelatedContact add(RelatedContact related) {
        entityManager.persist(related.relation());
        write();
        return related;
    }

    /** Writes now, so that the version of the answer is the one in the database. */
    public void write() {
        entityManager.flush();
    }

    private static RelatedContact related(Object[] row) {
        return new RelatedContact((Relation) row[0], (Contact) row[1]);
    }
}
