package org.throughline.core.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.FactType;
import org.throughline.core.student.Disability;

/**
 * A duty and its time.
 *
 * @param id such as {@code IEP_ANNUAL_REVIEW}, or with its state {@code CA.EVAL_INITIAL}; stable
 * @param state two letters; empty for federal law
 * @param replaces the federal rule that does not hold beside it
 * @param topic such as {@code evaluation}
 * @param duty what must be done, after "The district must": "finish the evaluation"
 * @param beside whether it stands beside a main duty, and in nobody's list of the day
 * @param limits not empty; a reminder has one, and its amount is when we look again
 * @param each whether each limit is a date of its own; else the earliest of those whose start is known governs
 * @param metBy what does it
 * @param metByThen what can only happen when it has been done
 * @param waivedBy what lets it go
 * @param onlyWith facts of the same matter without which it does not arise
 * @param unlessBefore facts after which it does not arise any more: it is owed once
 * @param onlyFor disabilities without which it does not hold; empty: for all
 * @param citation of the law
 * @param note what the count cannot say: exceptions, what is open
 * @param source where it was seen
 */
public record Rule(
        String id,
        String state,
        @Nullable String replaces,
        String topic,
        BilingualText duty,
        DutyBearer bound,
        LimitKind standard,
        boolean beside,
        List<Limit> limits,
        boolean each,
        Set<FactType> metBy,
        Set<FactType> metByThen,
        Set<FactType> waivedBy,
        Set<FactType> onlyWith,
        Set<FactType> unlessBefore,
        Set<Disability> onlyFor,
        String citation,
        Verification verification,
        String text,
        String note,
        String source) {

    /** If not, its date is a follow-up of ours. */
    public boolean isLegal() {
        return standard != LimitKind.NO_FIXED_DAY;
    }

    public boolean isChecked() {
        return verification.isChecked();
    }

    public boolean isFederal() {
        return state.isEmpty();
    }
}
