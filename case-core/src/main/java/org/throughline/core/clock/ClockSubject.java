package org.throughline.core.clock;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.student.Disability;

/**
 * Whose case it is.
 *
 * @param state two letters
 * @param openedOn clocks of an age that was long reached when the case was opened do not arise
 */
public record ClockSubject(String state, @Nullable LocalDate born, Set<Disability> disabilities, LocalDate openedOn) {}
