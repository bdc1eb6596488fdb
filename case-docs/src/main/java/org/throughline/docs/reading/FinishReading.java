package org.throughline.docs.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.throughline.docs.document.Document;

/** The end of every reading that went well: the document is ready, and the others hear of it. */
@ApplicationScoped
class FinishReading {

    @Inject
    Event<DocumentRead> read;

    void finish(Document document, List<String> pages) {
        var language = LanguageGuess.of(pages).orElse(null);
        document.advance(reading -> reading.read(language));
        read.fire(new DocumentRead(document, pages));
    }
}
