package org.throughline.core.circle;

import java.util.List;
import java.util.UUID;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;

/** The cases near one case, as far as the caller may see them. */
public record Ties(List<Tie> otherCases, List<Tie> siblings) {

    /** One of them. */
    public record Tie(UUID caseId, String number, String child, CaseType type, CaseStatus status) {}
}
