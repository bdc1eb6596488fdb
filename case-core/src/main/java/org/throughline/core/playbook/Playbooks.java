package org.throughline.core.playbook;

import static java.util.stream.Collectors.groupingBy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.fact.FactType;
import org.throughline.core.problem.NotFound;
import org.throughline.core.tenancy.Tenanted;

@ApplicationScoped
class Playbooks {

    private static final String ACTIVE = "select b from Playbook b where b.active = true and b.removedAt is null and ";
    private static final String IN_ORDER = " order by b.name, b.id";

    @Inject
    @Tenanted
    EntityManager entityManager;

    /** The steps are held by id, not by association: the order of the inserts is ours to keep. */
    void add(Playbook playbook, List<PlaybookStep> steps) {
        entityManager.persist(playbook);
        entityManager.flush();
        steps.forEach(entityManager::persist);
        entityManager.flush();
    }

    void replace(Playbook playbook, List<PlaybookStep> steps) {
        entityManager
                .createQuery("delete from PlaybookStep s where s.playbookId = :id")
                .setParameter("id", playbook.id())
                .executeUpdate();
        steps.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** Removed or not. */
    Playbook lock(UUID id) {
        var playbook = entityManager.find(Playbook.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (playbook == null) {
            throw new NotFound();
        }
        return playbook;
    }

    List<Playbook> all() {
        return entityManager
                .createQuery("select b from Playbook b where b.removedAt is null" + IN_ORDER, Playbook.class)
                .getResultList();
    }

    List<Playbook> startedBy(CaseType type) {
        return entityManager
                .createQuery(
                        ACTIVE + "b.factType is null and (b.caseType is null or b.caseType = :type)" + IN_ORDER,
                        Playbook.class)
                .setParameter("type", type)
                .getResultList();
    }

    List<Playbook> startedBy(FactType type) {
        return entityManager
                .createQuery(ACTIVE + "b.factType = :type" + IN_ORDER, Playbook.class)
                .setParameter("type", type)
                .getResultList();
    }

    /** In their order, by the id of their playbook. */
    Map<UUID, List<PlaybookStep>> stepsOf(Collection<Playbook> playbooks) {
        if (playbooks.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select s from PlaybookStep s where s.playbookId in :ids order by s.position",
                        PlaybookStep.class)
                .setParameter("ids", playbooks.stream().map(Playbook::id).toList())
                .getResultStream()
                .collect(groupingBy(PlaybookStep::playbookId));
    }

    /** Whether this is the first time: two requests at once wait for each other here. */
    boolean begin(Playbook playbook, UUID caseId, UUID triggerId) {
        return entityManager
                        .createNativeQuery("""
                                insert into playbook_run (id, playbook_id, case_id, trigger_id, at)
                                values (?1, ?2, ?3, ?4, now()) on conflict do nothing
                                """)
                        .setParameter(1, UuidCreator.getTimeOrderedEpoch())
                        .setParameter(2, playbook.id())
                        .setParameter(3, caseId)
                        .setParameter(4, triggerId)
                        .executeUpdate()
                == 1;
    }
}
