package org.throughline.core.rule;

import java.util.List;
import org.throughline.core.fact.FactType;

/** What a count begins with. */
public sealed interface Start {

    /**
     * A fact; of these types the first that is known.
     *
     * @param types not empty
     */
    record OnFact(List<FactType> types) implements Start {}

    /**
     * A birthday.
     *
     * @param months the age in months; 0 is the day of birth
     */
    record OnBirthday(int months) implements Start {}

    /** The day that another limit comes to. */
    record OnLimit(Limit limit) implements Start {}
}
