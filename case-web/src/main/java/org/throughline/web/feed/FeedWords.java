package org.throughline.web.feed;

import java.net.URI;
import java.util.ArrayList;
import org.throughline.core.planner.Planned;
import org.throughline.web.planner.PlannedWords;

/**
 * What leaves the house for phones and for servers that are not ours: the number of a case, and never the name of a
 * child. A title that somebody typed may hold one, so tasks are told without.
 */
final class FeedWords {

    private final PlannedWords words;

    FeedWords(PlannedWords words) {
        this.words = words;
    }

    String name() {
        return words.say("feed.name");
    }

    String summary(Planned planned) {
        return switch (planned.kind()) {
            case DEADLINE -> words.say("feed.deadline" + state(planned), words.what(planned), planned.number());
            case MEETING -> words.say("feed.meeting", planned.number());
            case HEARING -> words.say("feed.hearing", planned.number());
            case TASK -> words.say("feed.task", planned.number());
        };
    }

    private static String state(Planned planned) {
        var duty = planned.duty();
        if (duty == null) {
            return "";
        }
        return (duty.estimated() ? ".estimated" : "") + (duty.checked() ? "" : ".to-check");
    }

    String description(Planned planned, URI page) {
        var lines = new ArrayList<String>();
        var duty = planned.duty();
        if (duty != null) {
            lines.add(words.sentence(planned));
            if (duty.estimated()) {
                lines.add(words.say("feed.estimated"));
            }
            if (!duty.checked()) {
                lines.add(words.say("feed.to-check"));
            }
        }
        lines.add(words.say("feed.page", page.toString()));
        return String.join("\n", lines);
    }
}
