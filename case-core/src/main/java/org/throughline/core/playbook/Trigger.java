package org.throughline.core.playbook;

import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.fact.FactType;

/**
 * What sets a playbook going: a fact of a type, or a case that is opened, of one type or of any if both are null.
 *
 * @param caseType null if there is a type of fact
 */
public record Trigger(@Nullable CaseType caseType, @Nullable FactType factType) {

    public static final Trigger ANY_CASE = new Trigger(null, null);

    public static Trigger of(CaseType type) {
        return new Trigger(type, null);
    }

    public static Trigger of(FactType type) {
        return new Trigger(null, type);
    }
}
