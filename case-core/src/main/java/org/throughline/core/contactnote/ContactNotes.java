package org.throughline.core.contactnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.tenancy.Tenanted;
import org.throughline.core.timesheet.Activity;
import org.throughline.core.timesheet.NoteTime;

@ApplicationScoped
class ContactNotes {

    private static final String FROM = "select n, p.name from ContactNote n join Person p on p.id = n.authorId where ";

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    NoteTime time;

    void add(ContactNote note) {
        entityManager.persist(note);
        entityManager.flush();
    }

    /** Writes now, so that the version of the answer is the one in the database. */
    void write() {
        entityManager.flush();
    }

    Optional<ContactNoteView> find(UUID id) {
        var query =
                entityManager.createQuery(FROM + "n.id = :id", Object[].class).setParameter("id", id);
        return written(query).stream().findFirst();
    }

    /** The latest first. */
    NotesPage inCase(UUID caseId, @Nullable ContactKind kind, int from, int count) {
        var where = "n.caseId = :case" + (kind == null ? "" : " and n.kind = :kind");
        var notes = entityManager.createQuery(
                FROM + where + " order by n.on desc, n.at desc nulls last, n.id desc", Object[].class);
        var total = entityManager.createQuery("select count(n.id) from ContactNote n where " + where, Long.class);
        return new NotesPage(
                written(bind(notes, caseId, kind).setFirstResult(from).setMaxResults(count)),
                bind(total, caseId, kind).getSingleResult());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID caseId, @Nullable ContactKind kind) {
        query.setParameter("case", caseId);
        return kind == null ? query : query.setParameter("kind", kind);
    }

    /** With a query of its own for the time: an outer join would leave out the notes that have none. */
    private List<ContactNoteView> written(TypedQuery<Object[]> query) {
        var rows = query.getResultList();
        var activities = time.activitiesOf(
                rows.stream().map(row -> ((ContactNote) row[0]).id()).toList());
        return rows.stream()
                .map(row -> written((ContactNote) row[0], (String) row[1], activities))
                .toList();
    }

    private static ContactNoteView written(ContactNote note, String author, Map<UUID, Activity> activities) {
        return new ContactNoteView(note, author, activities.get(note.id()));
    }
}
