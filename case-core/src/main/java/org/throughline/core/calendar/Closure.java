package org.throughline.core.calendar;

import java.time.LocalDate;

/** Days without school, the first and the last included; weekends are closed without saying. */
public record Closure(LocalDate from, LocalDate to, String name) {}
