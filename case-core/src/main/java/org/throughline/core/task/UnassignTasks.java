package org.throughline.core.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.throughline.core.history.TeamMemberLeft;
import org.throughline.core.tenancy.Tenanted;

/** Who leaves a team leaves the open tasks, too: they are for somebody else to take, not lost with one who is gone. */
@ApplicationScoped
class UnassignTasks {

    @Inject
    @Tenanted
    EntityManager entityManager;

    void whenSomebodyLeft(@Observes TeamMemberLeft left) {
        entityManager
                .createQuery("""
                        update Task k set k.assigneeId = null, k.version = k.version + 1
                        where k.caseId = :case and k.assigneeId = :person and k.doneAt is null
                        """)
                .setParameter("case", left.caseId())
                .setParameter("person", left.personId())
                .executeUpdate();
    }
}
