package org.throughline.core.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases, in which order. What is null does not filter.
 *
 * @param text part of the child's name or of the number; case and accents do not matter
 */
public record CaseQuery(
        @Nullable CaseStatus status,
        @Nullable UUID advocate,
        @Nullable String text,
        Sort sort,
        boolean descending) {

    public enum Sort {
        STUDENT("c.studentSearchName"),
        NUMBER("c.number"),
        OPENED("c.openedOn"),
        TYPE("c.type"),
        STATUS("c.status");

        final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    public static CaseQuery all() {
        return new CaseQuery(null, null, null, Sort.STUDENT, false);
    }
}
