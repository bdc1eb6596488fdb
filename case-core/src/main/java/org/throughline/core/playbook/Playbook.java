package org.throughline.core.playbook;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.fact.FactType;
import org.throughline.core.problem.Invalid;

/** Tasks that a case gets by itself. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id", primaryKey = false)
public class Playbook {

    public static final int LONGEST_NAME = 120;
    public static final int MOST_STEPS = 50;

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_type")
    private @Nullable CaseType caseType;

    @Enumerated(EnumType.STRING)
    @Column(name = "fact_type")
    private @Nullable FactType factType;

    private boolean active;

    @Column(name = "standard_key")
    private @Nullable String standardKey;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @SuppressWarnings("UnusedVariable") // a change of the steps alone must change the version, too
    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Playbook() {}

    /**
     * @param standardKey which of the standard ones it begins as; null: none
     * @throws Invalid if it has no name or too few or too many steps
     */
    @SuppressWarnings("NullAway.Init") // change sets the rest
    Playbook(PlaybookContent content, @Nullable String standardKey, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.standardKey = standardKey;
        change(content, now);
    }

    /** @throws Invalid if it has no name, too few or too many steps, or is started by both */
    final void change(PlaybookContent content, Instant now) {
        var said = content.name().strip();
        if (said.isEmpty() || said.length() > LONGEST_NAME) {
            throw new Invalid("playbook.name");
        }
        if (content.steps().isEmpty() || content.steps().size() > MOST_STEPS) {
            throw new Invalid("playbook.steps");
        }
        var trigger = content.trigger();
        if (trigger.caseType() != null && trigger.factType() != null) {
            throw new Invalid("playbook.trigger");
        }
        name = said;
        caseType = trigger.caseType();
        factType = trigger.factType();
        active = content.active();
        changedAt = now;
    }

    /** Once removed it is no standard one any more: that can be loaded again beside it. */
    void remove(Instant at) {
        removedAt = at;
        standardKey = null;
    }

    void restore() {
        removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    public UUID id() {
        return id;
    }

    PlaybookContent content(List<PlaybookContent.Step> steps) {
        return new PlaybookContent(name, new PlaybookTrigger(caseType, factType), active, steps);
    }

    @Nullable
    String standardKey() {
        return standardKey;
    }

    public int version() {
        return version;
    }
}
