package org.throughline.docs.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.tenancy.Tenanted;

/** What the index must still take over from the database. */
@ApplicationScoped
public class IndexChanges {

    record Change(UUID documentId, long position) {}

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** In the transaction of the change, last of all: others of the organisation wait here until it commits. */
    public void add(UUID documentId) {
        entityManager.flush();
        var position = (Number) entityManager.createNativeQuery("""
                        insert into index_position (last) values (1)
                        on conflict (tenant_id) do update set last = index_position.last + 1
                        returning last
                        """).getSingleResult();
        entityManager
                .createNativeQuery("""
                        insert into index_change (document_id, position) values (?1, ?2)
                        on conflict (tenant_id, document_id) do update set position = excluded.position
                        """)
                .setParameter(1, documentId)
                .setParameter(2, position.longValue())
                .executeUpdate();
    }

    /** The same of all documents that can be found. */
    void addAll() {
        entityManager.flush();
        entityManager.createNativeQuery("""
                        with found as (
                            select id, row_number() over (order by id) as place, count(*) over () as many
                            from document where status = 'READY' and deleted_at is null
                        ), reserved as (
                            insert into index_position (last) select many from found where place = 1
                            on conflict (tenant_id) do update set last = index_position.last + excluded.last
                            returning last
                        )
                        insert into index_change (document_id, position)
                        select f.id, r.last - f.many + f.place from found f, reserved r
                        on conflict (tenant_id, document_id) do update set position = excluded.position
                        """).executeUpdate();
    }

    /** The last change there is; 0 before the first. */
    long last() {
        List<?> rows = entityManager
                .createNativeQuery("select last from index_position")
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.getFirst()).longValue();
    }

    List<Change> after(long position, int count) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select document_id, position from index_change where position > ?1 order by position")
                .setParameter(1, position)
                .setMaxResults(count)
                .getResultList();
        var changes = new ArrayList<Change>(rows.size());
        for (var row : rows) {
            var columns = (Object[]) row;
            changes.add(new Change(uuid(columns[0]), ((Number) columns[1]).longValue()));
        }
        return changes;
    }

    /** All pages of a document that is ready; none if it is not, or no longer, or deleted. */
    List<IndexedPage> pagesOf(UUID documentId) {
        List<?> rows = entityManager
                .createNativeQuery(ReadyPages.QUERY + " and d.id = ?1 order by p.number")
                .setParameter(1, documentId)
                .getResultList();
        return rows.stream()
                .map(row -> ReadyPages.page((@Nullable Object[]) row))
                .toList();
    }

    private static UUID uuid(Object column) {
        return column instanceof UUID uuid ? uuid : UUID.fromString(column.toString());
    }
}
