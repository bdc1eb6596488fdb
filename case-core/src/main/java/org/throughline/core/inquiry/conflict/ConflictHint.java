package org.throughline.core.inquiry.conflict;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that looks alike: people decide whether it is.
 *
 * @param name of the child or the person whom the likeness is about
 * @param number of the case, or the reference of the earlier inquiry
 * @param caseId missing if it is an earlier inquiry
 * @param inquiryId missing if it is a case
 * @param studentId the child of the case; missing if it is an earlier inquiry
 * @param on the day when the case was opened or the inquiry came
 */
public record ConflictHint(
        Kind kind,
        String name,
        String number,
        @Nullable UUID caseId,
        @Nullable UUID inquiryId,
        @Nullable UUID studentId,
        LocalDate on) {

    /** What is alike. */
    public enum Kind {
        /** There is a case of this child, by name and as far as known by day of birth. */
        SAME_CHILD,
        /** Who calls belongs to the family of a case, or bears the name of its child. */
        CALLER_KNOWN,
        /** We serve somebody with the name of the other side. */
        OTHER_SIDE,
        /** The same family, or somebody with the same telephone or address, has asked before. */
        ASKED_BEFORE;

        /** Whether it speaks against taking this family on; the others say that it may be here already. */
        public boolean isConflict() {
            return this == OTHER_SIDE;
        }
    }
}
