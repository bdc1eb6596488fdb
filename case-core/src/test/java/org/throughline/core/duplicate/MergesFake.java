package org.throughline.core.duplicate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.core.student.StudentDetails;

/** Merges that move nothing, and know what was asked for. */
public final class MergesFake extends MergeService {

    private final StudentDetails child;
    private final List<StudentMerge> merged = new ArrayList<>();

    public MergesFake(StudentDetails child) {
        this.child = child;
    }

    public List<UUID> mergedIds() {
        return merged.stream().map(StudentMerge::mergedId).toList();
    }

    @Override
    public MergePreview preview(UUID keptId, UUID otherId) {
        return new MergePreview(
                child,
                child,
                List.of("2025-0007"),
                List.of("Lucia Cruz"),
                List.of("Lucia Cruz"),
                List.of("Hector Villanueva"),
                1,
                FilledFields.of(child, child));
    }

    @Override
    public StudentMerge merge(UUID keptId, UUID otherId, boolean opensPortal) {
        var merge = new StudentMerge(
                keptId,
                otherId,
                new MovedIds(List.of(), List.of(), List.of()),
                FilledFields.of(child, child),
                UUID.randomUUID(),
                Instant.parse("2026-11-20T12:00:00Z"));
        merged.add(merge);
        return merge;
    }

    @Override
    public List<StudentMerge> inCase(UUID caseId) {
        return List.copyOf(merged);
    }

    @Override
    public StudentMerge undo(UUID mergeId) {
        var merge = merged.stream()
                .filter(one -> one.id().equals(mergeId))
                .findFirst()
                .orElseThrow();
        merged.remove(merge);
        return merge;
    }
}
