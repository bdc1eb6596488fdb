package org.throughline.core.portal;

import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseQuery;

/**
 * Which cases of its own a family asks for: what it cannot see it cannot ask for either. What is null does not filter.
 *
 * @param text part of the child's name or of the number; case and accents do not matter
 */
public record PortalQuery(
        @Nullable CaseStatus status,
        @Nullable CaseType type,
        @Nullable String text,
        CaseQuery.Sort sort,
        boolean descending) {

    /** Every case, by name of the child. */
    public static final PortalQuery ALL = new PortalQuery(null, null, null, CaseQuery.Sort.STUDENT, false);

    CaseQuery query() {
        return new CaseQuery(new CaseFilter(status, null, text, type, null, null, null, null, null), sort, descending);
    }
}
