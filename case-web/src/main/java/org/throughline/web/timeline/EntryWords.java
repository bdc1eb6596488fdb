package org.throughline.web.timeline;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.timeline.TimelineEntry;
import org.throughline.core.timeline.TimelineKind;
import org.throughline.web.language.DateWords;

/** What an entry of the timeline says, in one language. */
final class EntryWords {

    private final I18NProvider messages;
    private final Locale locale;
    private final Map<UUID, String> names;

    EntryWords(I18NProvider messages, Locale locale, Map<UUID, String> names) {
        this.messages = messages;
        this.locale = locale;
        this.names = names;
    }

    /** Such as "Consent received", "Call" or "Ana Delgado joined the team". */
    String what(TimelineEntry entry) {
        return switch (entry.kind()) {
            case FACT -> words("fact.type." + entry.what());
            case DOCUMENT ->
                entry.what().isEmpty()
                        ? words("timeline.document")
                        : words("timeline.document-of", words("document.type." + entry.what()));
            case CONTACT -> words("contactnote.kind." + entry.what());
            case TASK -> words("timeline.task");
            case CASE -> ofCase(entry);
        };
    }

    /** When a paper came, if that is another day than its own; empty otherwise. */
    String received(TimelineEntry entry) {
        var on = LocalDate.ofInstant(entry.at(), ZoneId.systemDefault());
        return entry.kind() != TimelineKind.DOCUMENT || on.equals(entry.on())
                ? ""
                : words("timeline.received", DateWords.of(on, locale));
    }

    /** Who did it; empty where nobody is known. */
    String by(TimelineEntry entry) {
        var id = entry.doneBy();
        return id == null ? "" : names.getOrDefault(id, "");
    }

    private String ofCase(TimelineEntry entry) {
        var dot = entry.what().indexOf('.');
        var kind = dot < 0 ? entry.what() : entry.what().substring(0, dot);
        var detail = dot < 0 ? "" : entry.what().substring(dot + 1);
        var who = entry.personId();
        return switch (kind) {
            case "STATUS" -> words("timeline.case.STATUS", words("case.status." + CaseStatus.valueOf(detail)));
            case "CLOSED", "CLOSING_ASKED" -> words("timeline.case." + kind, words("case.outcome." + detail));
            case "JOINED", "LEFT" ->
                words("timeline.case." + kind, who == null ? "" : names.getOrDefault(who, words("timeline.somebody")));
            default -> words("timeline.case." + kind);
        };
    }

    private String words(String key, Object... parameters) {
        return messages.getTranslation(key, locale, parameters);
    }
}
