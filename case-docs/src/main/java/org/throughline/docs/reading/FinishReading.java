package org.throughline.docs.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.throughline.docs.document.Document;
import org.throughline.docs.text.protocol.Findings;

/** The end of every reading that went well: the document is ready, and the others hear of it. */
@ApplicationScoped
class FinishReading {

    @Inject
    Event<DocumentRead> read;

    /** @param findings what the rules say of its text */
    void finish(Document document, Findings findings) {
        document.advance(reading -> reading.read(null));
        read.fire(new DocumentRead(document, findings));
    }
}
