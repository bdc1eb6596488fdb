package org.throughline.docs.pagenote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughline.core.problem.NotFound;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.docs.document.DocumentMoved;
import org.throughline.docs.document.DocumentRemoved;

@ApplicationScoped
class PageNotes {

    private static final String THERE = """
            select n, d.fileName, p.name
            from PageNote n join Document d on d.id = n.documentId left join Person p on p.id = n.writtenBy
            where n.removedAt is null and d.deletedAt is null and\s""";

    @Inject
    @Tenanted
    EntityManager entityManager;

    void add(PageNote note) {
        entityManager.persist(note);
    }

    /** Removed or not. */
    PageNote lock(UUID id) {
        var note = entityManager.find(PageNote.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (note == null) {
            throw new NotFound();
        }
        return note;
    }

    /** From the first page to the last, on each in the order in which they were written. */
    List<PageNoteView> onDocument(UUID documentId) {
        return entityManager
                .createQuery(THERE + "n.documentId = :id order by n.page, n.id", Object[].class)
                .setParameter("id", documentId)
                .getResultStream()
                .map(PageNotes::noted)
                .toList();
    }

    /** What is to be asked, in the order in which it was written. */
    List<PageNoteView> forMeeting(UUID caseId) {
        return entityManager
                .createQuery(THERE + "n.caseId = :id and n.forMeeting = true order by n.id", Object[].class)
                .setParameter("id", caseId)
                .getResultStream()
                .map(PageNotes::noted)
                .toList();
    }

    private static PageNoteView noted(Object[] row) {
        return new PageNoteView((PageNote) row[0], (String) row[1], row[2] == null ? "" : (String) row[2]);
    }

    /** Those that nobody can bring back any more. */
    int forgetRemovedBefore(Instant moment) {
        return entityManager
                .createQuery("delete from PageNote n where n.removedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** Notes stay on their page. */
    void whenMoved(@Observes DocumentMoved moved) {
        entityManager
                .createQuery("update PageNote n set n.caseId = :to where n.documentId = :id")
                .setParameter("to", moved.to())
                .setParameter("id", moved.id())
                .executeUpdate();
    }

    void whenRemoved(@Observes DocumentRemoved removed) {
        entityManager
                .createQuery("delete from PageNote n where n.documentId = :id")
                .setParameter("id", removed.id())
                .executeUpdate();
    }
}
