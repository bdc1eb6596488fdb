package org.throughline.core.playbook;

import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.fact.FactType;

/**
 * What sets a playbook going: a fact of a type, or a case that is opened, of one type or of any if both are null.
 *
 * @param caseType null if there is a type of fact
 */
public record PlaybookTrigger(
        @Nullable CaseType caseType, @Nullable FactType factType) {

    public static final PlaybookTrigger ANY_CASE = new PlaybookTrigger(null, null);

    public static PlaybookTrigger of(CaseType type) {
        return new PlaybookTrigger(type, null);
    }

    public static PlaybookTrigger of(FactType type) {
        return new PlaybookTrigger(null, type);
    }
}
