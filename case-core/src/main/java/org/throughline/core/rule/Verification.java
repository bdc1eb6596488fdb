package org.throughline.core.rule;

/** How far a rule is verified, from the text of the law to what is only said. */
public enum Verification {
    /** The text of the statute or regulation was seen. */
    CONFIRMED_PRIMARY,
    /** An agency's own page or letter was seen. */
    CONFIRMED_OFFICIAL,
    /** A law firm's, an advocate's or a district's page was seen. */
    CONFIRMED_SECONDARY,
    /** Some of its fields were seen in the rule, others not. */
    PARTLY_CONFIRMED_PRIMARY,
    /** Not seen. */
    GENERAL_KNOWLEDGE;

    /** If not, its dates are marked as to be checked. */
    public boolean isChecked() {
        return this == CONFIRMED_PRIMARY || this == CONFIRMED_OFFICIAL;
    }
}
