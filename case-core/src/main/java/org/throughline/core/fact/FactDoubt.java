package org.throughline.core.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a fact contradicts where life allows it all the same: it is written down only with a reason. */
public enum FactDoubt {
    EVALUATION_BEFORE_CONSENT(
            "fact.evaluation-before-consent", FactType.CONSENT_RECEIVED, FactType.EVALUATION_COMPLETED),
    ELIGIBILITY_BEFORE_EVALUATION(
            "fact.eligibility-before-evaluation", FactType.EVALUATION_COMPLETED, FactType.ELIGIBILITY_DETERMINED),
    DECISION_BEFORE_HEARING("fact.decision-before-hearing", FactType.HEARING_HELD, FactType.HEARING_DECIDED),
    COMPLAINT_DECIDED_BEFORE_FILED(
            "fact.decided-before-filed", FactType.STATE_COMPLAINT_FILED, FactType.STATE_COMPLAINT_DECIDED);

    /** What lies further apart belongs to another round: a child is evaluated anew every few years. */
    private static final int ONE_ROUND_IN_DAYS = 365;

    private final String code;
    private final FactType first;
    private final FactType then;

    FactDoubt(String code, FactType first, FactType then) {
        this.code = code;
        this.first = first;
        this.then = then;
    }

    /** Stable; also the key of its sentence. */
    public String code() {
        return code;
    }

    /** @param known the facts in force beside it */
    static Optional<FactDoubt> of(FactType type, LocalDate on, Collection<Fact> known) {
        return List.of(values()).stream()
                .filter(doubt -> doubt.isRaisedBy(type, on, known))
                .findFirst();
    }

    private boolean isRaisedBy(FactType type, LocalDate on, Collection<Fact> known) {
        if (type == then) {
            return isTooEarly(on, days(known, first));
        }
        if (type != first) {
            return false;
        }
        var firsts = new ArrayList<>(days(known, first));
        firsts.add(on);
        return days(known, then).stream().anyMatch(day -> on.isAfter(day) && isTooEarly(day, firsts));
    }

    private static boolean isTooEarly(LocalDate day, List<LocalDate> firsts) {
        var soonAfter =
                firsts.stream().anyMatch(one -> one.isAfter(day) && !one.isAfter(day.plusDays(ONE_ROUND_IN_DAYS)));
        return soonAfter && firsts.stream().allMatch(one -> one.isAfter(day));
    }

    private static List<LocalDate> days(Collection<Fact> facts, FactType type) {
        return facts.stream().filter(fact -> fact.type() == type).map(Fact::on).toList();
    }
}
