package org.throughline.web.planner;

import java.util.Locale;
import org.throughline.core.planner.Planned;
import org.throughline.core.planner.PlannedKind;
import org.throughline.web.language.Messages;

/** What lies on a day, in words. */
public final class PlannedWords {

    private final Messages messages = new Messages();
    private final Locale locale;

    public PlannedWords(Locale locale) {
        this.locale = locale;
    }

    public String say(String key, Object... parameters) {
        return messages.getTranslation(key, locale, parameters);
    }

    public String kind(PlannedKind kind) {
        return say("planner.kind." + kind);
    }

    /** What must be done, such as "finish the evaluation"; of a task its title, which may name a child. */
    public String what(Planned planned) {
        var duty = planned.duty();
        return duty == null ? planned.title() : duty.must().in(locale.getLanguage());
    }

    /** Who must do what: "The district must finish the evaluation." Of what is no deadline, what it is. */
    public String sentence(Planned planned) {
        var duty = planned.duty();
        return switch (planned.kind()) {
            case DEADLINE -> duty == null ? "" : say("planner.must." + duty.bound(), what(planned));
            case MEETING, HEARING -> kind(planned.kind());
            case TASK -> planned.title();
        };
    }

    /** The page on which one reads more. */
    public static String path(Planned planned) {
        return planned.kind() == PlannedKind.DEADLINE
                ? "staff/deadlines/" + planned.id()
                : "staff/cases/" + planned.caseId();
    }
}
