package org.throughline.docs.recognition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.throughline.docs.document.Document;
import org.throughline.docs.recognition.content.PaperContent;

/** A document with what was read in it. */
public record ReadPaper(Document document, Map<KeyDate, LocalDate> dates, PaperContent content) {

    public boolean isWholePlan() {
        var type = document.type();
        return type != null && type.isWholePlan();
    }

    /** The day that it counts from: of its meeting, else of the paper itself, else the one it begins on. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(dates.get(KeyDate.IEP_MEETING_DATE))
                .or(() -> Optional.ofNullable(dates.get(KeyDate.DOCUMENT_DATE)))
                .or(() -> Optional.ofNullable(dates.get(KeyDate.IEP_START)));
    }
}
