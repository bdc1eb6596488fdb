package org.throughline.core.duplicate;

import static org.throughline.core.access.Role.SUPERVISOR;
import static org.throughline.core.audit.AuditAction.CHANGED;
import static org.throughline.core.audit.AuditAction.READ;
import static org.throughline.core.audit.AuditAction.RESTORED;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.access.Allowed;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Service;
import org.throughline.core.audit.AuditAction;
import org.throughline.core.audit.AuditLog;
import org.throughline.core.casefile.CaseAccess;
import org.throughline.core.casefile.StudentChanged;
import org.throughline.core.family.RelatedContact;
import org.throughline.core.family.Relations;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Refused;

/** One child that is here twice becomes one; nothing is lost, and it can be undone. */
@Service
@Allowed(SUPERVISOR)
public class MergeService {

    @Inject
    Merges merges;

    @Inject
    Relations relations;

    @Inject
    CaseAccess access;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<CasesMoved> moved;

    @Inject
    Event<StudentChanged> changed;

    /** Says what would happen. */
    public MergePreview preview(UUID keptId, UUID otherId) {
        requireBoth(keptId, otherId);
        var kept = merges.child(keptId).details();
        var other = merges.child(otherId).details();
        var moving = merges.on(otherId, keptId);
        var there = relations.inForceFor(keptId);
        var here = relations.inForceFor(otherId);
        var people = here.stream()
                .filter(one -> moving.relations().contains(one.relation().id()))
                .toList();
        audit.record(READ, "student", otherId, access.requireOf(otherId).id());
        return new MergePreview(
                kept,
                other,
                merges.visibleCases(otherId),
                people.stream().map(RelatedContact::name).toList(),
                MergePreview.readersAmong(here, there),
                MergePreview.readersAmong(there, here),
                moving.consents().size(),
                FilledFields.of(kept, other));
    }

    /**
     * @param opensPortal that the caller knows who of the one child's family will read of the other in the portal
     * @throws NotFound if the caller may not see one of the two
     * @throws Refused if one of them has a case that the caller may not see, or somebody would read more in the portal
     *     and the caller does not say that this is meant
     */
    public StudentMerge merge(UUID keptId, UUID otherId, boolean opensPortal) {
        requireBoth(keptId, otherId);
        merges.lock(keptId, otherId);
        // somebody else may have merged them while we waited
        requireBoth(keptId, otherId);
        if (!opensPortal) {
            requireNoNewReader(keptId, otherId);
        }
        var kept = merges.child(keptId);
        var other = merges.child(otherId);
        var filled = FilledFields.of(kept.details(), other.details());
        kept.update(filled.into(kept.details()));
        var moving = merges.on(otherId, keptId);
        merges.move(moving, otherId, keptId);
        merges.tellCasesOf(kept);
        merges.tellCasesOf(other);
        changed.fire(new StudentChanged(keptId));
        var merge = new StudentMerge(keptId, otherId, moving, filled, currentUser.id(), clock.instant());
        merges.add(merge);
        tell(CHANGED, merge);
        return merge;
    }

    /** Those that can be undone, the latest first. */
    public List<StudentMerge> inCase(UUID caseId) {
        var caseFile = access.require(caseId);
        audit.read("merge", caseId);
        return merges.into(caseFile.studentId());
    }

    /** @throws Refused if it was undone before, or the child was merged into a third entry since */
    public StudentMerge undo(UUID mergeId) {
        var merge = merges.lock(mergeId);
        var later = merges.away(merge.keptId());
        access.requireOf(later.map(StudentMerge::keptId).orElse(merge.keptId()));
        if (later.isPresent()) {
            throw new Refused("merge.later");
        }
        merge.undo(currentUser.id(), clock.instant());
        merges.lock(merge.keptId(), merge.mergedId());
        var kept = merges.child(merge.keptId());
        kept.update(merge.filled().outOf(kept.details()));
        var merged = merges.child(merge.mergedId());
        merges.move(merge.moved(), kept.id(), merged.id());
        merges.tellCasesOf(kept);
        merges.tellCasesOf(merged);
        changed.fire(new StudentChanged(merge.keptId()));
        changed.fire(new StudentChanged(merge.mergedId()));
        tell(RESTORED, merge);
        return merge;
    }

    private void requireBoth(UUID keptId, UUID otherId) {
        if (keptId.equals(otherId)) {
            throw new Invalid("merge.same");
        }
        access.requireOf(keptId);
        access.requireOf(otherId);
        requireSeen(keptId);
        requireSeen(otherId);
    }

    /** Who reads of the one child would come to read of the other: of a case that nobody here could ask about. */
    private void requireSeen(UUID studentId) {
        if (merges.hasHiddenCases(studentId)) {
            throw new Refused("merge.restricted");
        }
    }

    private void requireNoNewReader(UUID keptId, UUID otherId) {
        var there = relations.inForceFor(keptId);
        var here = relations.inForceFor(otherId);
        var readers = Stream.concat(
                        MergePreview.readersAmong(here, there).stream(),
                        MergePreview.readersAmong(there, here).stream())
                .distinct()
                .toList();
        if (!readers.isEmpty()) {
            throw new Refused("merge.opens-portal", String.join(", ", readers));
        }
    }

    private void tell(AuditAction action, StudentMerge merge) {
        audit.record(action, "student_merge", merge.id(), null);
        merge.moved().cases().forEach(caseId -> audit.record(action, "student_merge", merge.id(), caseId));
        moved.fire(new CasesMoved(merge.moved().cases()));
    }
}
