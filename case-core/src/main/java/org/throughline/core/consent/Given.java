package org.throughline.core.consent;

/** A consent with the name of who gave it. */
public record Given(Consent consent, String by) {}
