package org.throughline.core.rule;

/** An organisation put other rules in place, in this transaction. */
public record RulesChanged(String version) {}
