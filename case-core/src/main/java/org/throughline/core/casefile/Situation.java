package org.throughline.core.casefile;

/** Where the family stands when it comes to us: it decides the words and the next steps. */
public enum Situation {
    JUST_STARTING,
    HAS_IEP,
    STUCK
}
