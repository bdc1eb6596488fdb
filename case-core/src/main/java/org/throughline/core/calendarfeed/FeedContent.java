package org.throughline.core.calendarfeed;

import java.util.List;
import org.throughline.core.agenda.AgendaEntry;

/**
 * What a calendar program is told.
 *
 * @param language of the words: en or es
 * @param planned in the order of the days
 */
public record FeedContent(String language, List<AgendaEntry> planned) {}
