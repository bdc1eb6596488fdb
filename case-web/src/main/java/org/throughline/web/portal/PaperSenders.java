package org.throughline.web.portal;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.core.portal.PortalCase;
import org.throughline.docs.document.Document;
import org.throughline.web.language.DateWords;
import org.throughline.web.language.Language;

/**
 * Who has sent the papers of a child, as the family knows them.
 *
 * @param reader who reads
 * @param staff who works on the case, by id
 */
record PaperSenders(UUID reader, Map<UUID, String> staff, Clock clock) {

    static final PaperSenders UNKNOWN = new PaperSenders(new UUID(0, 0), Map.of(), Clock.systemUTC());

    private static final Duration NEW = Duration.ofDays(7);

    static PaperSenders of(UUID reader, PortalCase child, Clock clock) {
        return new PaperSenders(
                reader,
                child.advocates().stream()
                        .collect(Collectors.toMap(PortalCase.PortalAdvocate::id, PortalCase.PortalAdvocate::name)),
                clock);
    }

    boolean isFamily(Document document) {
        return !staff.containsKey(document.upload().by());
    }

    /** A family finds what it sent under the name it had on its phone. */
    String name(Document document) {
        return document.nameFor(reader);
    }

    /** What a helper has shared a short while ago. */
    boolean isNew(Document document) {
        return !isFamily(document) && document.upload().at().plus(NEW).isAfter(clock.instant());
    }

    String words(Component page, Document document) {
        var upload = document.upload();
        var day = DateWords.spoken(
                LocalDate.ofInstant(upload.at(), clock.getZone()), LocalDate.now(clock), Language.current());
        var helper = staff.get(upload.by());
        if (helper != null) {
            return page.getTranslation("portal.added-by", helper, day);
        }
        return page.getTranslation(upload.by().equals(reader) ? "portal.added-by-you" : "portal.added", day);
    }
}
