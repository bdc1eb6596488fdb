package org.throughline.docs.recognition.rule.date;

import java.time.LocalDate;

/**
 * A date that stands in a text.
 *
 * @param page the first is 1
 * @param from where it begins on the page
 * @param to where it ends
 */
public record DateMention(LocalDate date, int page, int from, int to) {}
