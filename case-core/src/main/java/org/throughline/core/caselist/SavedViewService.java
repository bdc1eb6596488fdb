package org.throughline.core.caselist;

import static org.throughline.core.access.Role.ADVOCATE;
import static org.throughline.core.access.Role.SUPERVISOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.Unrecorded;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;
import org.throughline.core.tenancy.Tenanted;

/** The lists that the caller comes back to; nobody sees those of others. */
@Service
@Allowed({ADVOCATE, SUPERVISOR})
public class SavedViewService {

    private static final int MOST = 50;

    @Inject
    @Tenanted
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Unrecorded("how the caller likes to look at lists")
    public List<SavedView> mine() {
        return entityManager
                .createQuery("select v from SavedView v where v.personId = :me order by v.name", SavedView.class)
                .setParameter("me", currentUser.id())
                .getResultList();
    }

    /**
     * One of the same name is replaced.
     *
     * @throws Invalid if it has no name, or what it says is too long
     * @throws Refused if there are too many
     */
    @Unrecorded("how the caller likes to look at lists")
    public SavedView save(String name, String query) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > SavedView.LONGEST_NAME || query.length() > SavedView.LONGEST_QUERY) {
            throw new Invalid("view.name");
        }
        var all = mine();
        var known = all.stream().filter(view -> view.name().equals(called)).findFirst();
        if (known.isEmpty() && all.size() >= MOST) {
            throw new Refused("view.too-many");
        }
        known.ifPresent(view -> view.update(query));
        return known.orElseGet(() -> add(new SavedView(currentUser.id(), called, query)));
    }

    /** @throws NotFound if there is none, or it is another person's */
    public void remove(UUID id) {
        entityManager.remove(Optional.ofNullable(entityManager.find(SavedView.class, id))
                .filter(view -> view.personId().equals(currentUser.id()))
                .orElseThrow(NotFound::new));
    }

    private SavedView add(SavedView view) {
        entityManager.persist(view);
        return view;
    }
}
