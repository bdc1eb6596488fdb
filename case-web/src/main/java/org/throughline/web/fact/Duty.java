package org.throughline.web.fact;

/** A duty whose clock runs, as a choice. */
public record Duty(String ruleId, String words) {}
