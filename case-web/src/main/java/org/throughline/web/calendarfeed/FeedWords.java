package org.throughline.web.calendarfeed;

import java.net.URI;
import java.util.ArrayList;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.web.agenda.AgendaWords;

/**
 * What leaves the house for phones and for servers that are not ours: the number of a case, and never the name of a
 * child. A title that somebody typed may hold one, so tasks are told without.
 */
final class FeedWords {

    private final AgendaWords words;

    FeedWords(AgendaWords words) {
        this.words = words;
    }

    String name() {
        return words.say("calendarfeed.name");
    }

    String summary(AgendaEntry entry) {
        return switch (entry.kind()) {
            case DEADLINE -> words.say("calendarfeed.deadline" + state(entry), words.what(entry), entry.number());
            case MEETING -> words.say("calendarfeed.meeting", entry.number());
            case HEARING -> words.say("calendarfeed.hearing", entry.number());
            case TASK -> words.say("calendarfeed.task", entry.number());
        };
    }

    private static String state(AgendaEntry entry) {
        var duty = entry.duty();
        if (duty == null) {
            return "";
        }
        return (duty.estimated() ? ".estimated" : "") + (duty.checked() ? "" : ".to-check");
    }

    String description(AgendaEntry entry, URI page) {
        var lines = new ArrayList<String>();
        var duty = entry.duty();
        if (duty != null) {
            lines.add(words.sentence(entry));
            if (duty.estimated()) {
                lines.add(words.say("calendarfeed.estimated"));
            }
            if (!duty.checked()) {
                lines.add(words.say("calendarfeed.to-check"));
            }
        }
        lines.add(words.say("calendarfeed.page", page.toString()));
        return String.join("\n", lines);
    }
}
