package org.throughline.core.notification.digest;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.core.rule.DutyBearer;

/**
 * One date of one case, as a mail may tell it: whose turn it is and no more. Nothing that a person typed, and nothing of
 * the child.
 *
 * @param number of the case
 */
record DigestLine(UUID caseId, String number, LocalDate day, Kind kind) {

    enum Kind {
        DISTRICT,
        FAMILY,
        /** The state, a hearing officer, an office of early intervention. */
        AGENCY,
        /** Nobody is late afterwards: something may be done until then, or from then on. */
        MARK,
        TASK;

        static Kind of(DutyBearer bearer) {
            return switch (bearer) {
                case DISTRICT -> DISTRICT;
                case FAMILY, EACH_PARTY -> FAMILY;
                case STATE, HEARING_OFFICER, EARLY_INTERVENTION -> AGENCY;
            };
        }
    }
}
