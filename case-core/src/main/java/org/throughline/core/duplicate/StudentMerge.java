package org.throughline.core.duplicate;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Refused;

/** Two entries became one child: exactly what was moved and what was filled in, so that it can be undone. */
@Entity
@Table(name = "student_merge")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class StudentMerge {

    @Id
    private UUID id;

    @Column(name = "kept_id")
    private UUID keptId;

    @Column(name = "merged_id")
    private UUID mergedId;

    @Column(name = "moved_cases")
    private String cases;

    @Column(name = "moved_relations")
    private String relations;

    @Column(name = "moved_consents")
    private String consents;

    @Convert(converter = FilledFieldsColumn.class)
    private FilledFields filled;

    @Column(name = "merged_by")
    private UUID mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected StudentMerge() {}

    StudentMerge(UUID keptId, UUID mergedId, MovedIds moved, FilledFields filled, UUID mergedBy, Instant mergedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.keptId = keptId;
        this.mergedId = mergedId;
        this.cases = text(moved.cases());
        this.relations = text(moved.relations());
        this.consents = text(moved.consents());
        this.filled = filled;
        this.mergedBy = mergedBy;
        this.mergedAt = mergedAt;
    }

    /** @throws Refused if it was undone before */
    void undo(UUID by, Instant at) {
        if (undoneAt != null) {
            throw new Refused("merge.undone");
        }
        undoneBy = by;
        undoneAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID keptId() {
        return keptId;
    }

    /** The entry whose cases went to the other; it stays, with nothing on it. */
    public UUID mergedId() {
        return mergedId;
    }

    public MovedIds moved() {
        return new MovedIds(ids(cases), ids(relations), ids(consents));
    }

    public FilledFields filled() {
        return filled;
    }

    public UUID mergedBy() {
        return mergedBy;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    private static String text(List<UUID> all) {
        return all.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static List<UUID> ids(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(UUID::fromString).toList();
    }
}
