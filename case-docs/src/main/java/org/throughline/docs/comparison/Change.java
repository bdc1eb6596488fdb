package org.throughline.docs.comparison;

/** What became of an item of an earlier plan in a later one. */
public enum Change {
    /** The same words and the same numbers. */
    COPIED,
    /** It goes on, with new numbers. */
    CARRIED_ON,
    /** It goes on in other words. */
    CHANGED,
    /** It asks for less, or gives less. */
    LOWERED,
    /** It asks for more, or gives more. */
    RAISED,
    /** The later plan does not have it any more. */
    DROPPED,
    /** The earlier plan did not have it. */
    NEW
}
