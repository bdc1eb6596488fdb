package org.throughline.core.family;

import java.util.List;
import java.util.UUID;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;

/** The cases near one case, as far as the caller may see them. */
public record RelatedCases(List<RelatedCase> otherCases, List<RelatedCase> siblings) {

    /** One of them. */
    public record RelatedCase(UUID caseId, String number, String child, CaseType type, CaseStatus status) {}
}
