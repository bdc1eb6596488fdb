package org.throughline.core.timesheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long, when and at what somebody worked.
 *
 * @param fundingSource who pays for it, in the words of the organisation
 */
public record SpentTime(
        LocalDate on,
        int minutes,
        Activity activity,
        @Nullable String fundingSource) {}
