package org.throughline.docs.recognition;

import java.time.LocalDate;

/**
 * A key date and where it stands.
 *
 * @param page the first is 1
 * @param quote the words around it, as they stand there
 */
public record FoundDate(LocalDate date, int page, String quote) {}
