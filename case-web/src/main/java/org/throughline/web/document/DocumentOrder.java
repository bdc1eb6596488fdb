package org.throughline.web.document;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.docs.document.Document;
import org.throughline.docs.recognition.DocumentDate;

/** What papers of a case are sorted by. */
enum DocumentOrder {
    RECEIVED,
    WRITTEN,
    NAME,
    KIND;

    private static final Comparator<Document> LATEST_FIRST =
            comparing((Document document) -> document.upload().at()).reversed();

    /** @param dates that were read in them; what has no day of its own comes last */
    List<Document> sorted(List<Document> all, Map<UUID, List<DocumentDate>> dates, Locale locale) {
        return all.stream().sorted(comparator(dates, locale)).toList();
    }

    private Comparator<Document> comparator(Map<UUID, List<DocumentDate>> dates, Locale locale) {
        return switch (this) {
            case RECEIVED -> LATEST_FIRST;
            case WRITTEN ->
                Comparator.<Document, @Nullable LocalDate>comparing(
                                document -> writtenOn(document, dates), nullsLast(reverseOrder()))
                        .thenComparing(LATEST_FIRST);
            case NAME -> comparing(Document::fileName, Collator.getInstance(locale));
            case KIND -> comparing(Document::type, nullsLast(naturalOrder())).thenComparing(LATEST_FIRST);
        };
    }

    private static @Nullable LocalDate writtenOn(Document document, Map<UUID, List<DocumentDate>> dates) {
        return FileFacts.writtenOn(dates.getOrDefault(document.id(), List.of())).orElse(null);
    }
}
