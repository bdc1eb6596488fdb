package org.throughline.web.agenda;

import java.util.Locale;
import org.throughline.core.agenda.AgendaEntry;
import org.throughline.core.agenda.AgendaKind;
import org.throughline.web.address.Address;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DeadlineAddress;
import org.throughline.web.language.Translations;

/** What lies on a day, in words. */
public final class AgendaWords {

    private final Translations translations = new Translations();
    private final Locale locale;

    public AgendaWords(Locale locale) {
        this.locale = locale;
    }

    public String say(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    public String kind(AgendaKind kind) {
        return say("agenda.kind." + kind);
    }

    /** What must be done, such as "finish the evaluation"; of a task its title, which may name a child. */
    public String what(AgendaEntry entry) {
        var duty = entry.duty();
        return duty == null ? entry.title() : duty.must().in(locale.getLanguage());
    }

    /** Who must do what: "The district must finish the evaluation." Of what is no deadline, what it is. */
    public String sentence(AgendaEntry entry) {
        var duty = entry.duty();
        return switch (entry.kind()) {
            case DEADLINE -> duty == null ? "" : say("agenda.must." + duty.bound(), what(entry));
            case MEETING, HEARING -> kind(entry.kind());
            case TASK -> entry.title();
        };
    }

    /** The page on which one reads more. */
    public static Address address(AgendaEntry entry) {
        return entry.kind() == AgendaKind.DEADLINE ? DeadlineAddress.of(entry.id()) : CaseAddress.of(entry.caseId());
    }
}
