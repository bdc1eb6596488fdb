package org.throughline.core.caselist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.access.Role;
import org.throughline.core.casefile.CaseCondition;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Priority;
import org.throughline.core.deadline.OpenDeadlines;
import org.throughline.core.task.OpenTasks;

/**
 * Which cases. What is null does not filter.
 *
 * @param text part of the child's name or of the number; case and accents do not matter
 * @param advocate somebody on the team
 * @param tag a whole one
 * @param district of the child's school, as it is written there; case does not matter
 * @param lacks what an open case should have and has not; closed ones never count
 * @param silentDays open cases with no contact note of that many days, today not counted; at least 1
 */
public record CaseFilter(
        @Nullable CaseStatus status,
        @Nullable UUID advocate,
        @Nullable String text,
        @Nullable CaseType type,
        @Nullable Priority priority,
        @Nullable String tag,
        @Nullable String district,
        @Nullable Lack lacks,
        @Nullable Integer silentDays) {

    /** What an open case should have. */
    public enum Lack {
        /** Nobody with the role of an advocate is on its team. */
        ADVOCATE(" and not exists (select m.id from TeamMember m join Person p on p.id = m.personId"
                + " where m.caseId = c.id and p.roles like '%" + Role.ADVOCATE.wire() + "%')"),
        /** No open task with a day, and no legal date that is open. */
        NEXT_DATE(" and not exists (select k.id from Task k where k.caseId = c.id and k.dueOn is not null and "
                + OpenTasks.condition("k") + ") and not exists (select d.id from Deadline d where d.caseId = c.id and "
                + OpenDeadlines.condition("d") + ")"),
        /** It is not closed. */
        CLOSING("");

        private final String missing;

        Lack(String missing) {
            this.missing = missing;
        }

        /** True of the alias {@code c} in JPQL; that of {@link #NEXT_DATE} has the parameter {@code :today}. */
        public String condition() {
            return CaseCondition.NOT_CLOSED + missing;
        }
    }

    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null, null, null, null);

    public CaseFilter status(@Nullable CaseStatus one) {
        return new CaseFilter(one, advocate, text, type, priority, tag, district, lacks, silentDays);
    }

    public CaseFilter advocate(@Nullable UUID one) {
        return new CaseFilter(status, one, text, type, priority, tag, district, lacks, silentDays);
    }

    public CaseFilter text(@Nullable String one) {
        return new CaseFilter(status, advocate, one, type, priority, tag, district, lacks, silentDays);
    }

    public CaseFilter district(@Nullable String one) {
        return new CaseFilter(status, advocate, text, type, priority, tag, one, lacks, silentDays);
    }

    public CaseFilter lacks(@Nullable Lack one) {
        return new CaseFilter(status, advocate, text, type, priority, tag, district, one, silentDays);
    }

    public CaseFilter silentDays(@Nullable Integer days) {
        return new CaseFilter(status, advocate, text, type, priority, tag, district, lacks, days);
    }
}
