package org.throughline.docs.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.throughline.docs.document.DocumentPage;
import org.throughline.docs.document.ReadFile;
import org.throughline.docs.storage.ContentStore;
import org.throughline.docs.text.Readers;
import org.throughline.docs.text.protocol.Findings;
import org.throughline.docs.text.protocol.ReadPage;

/** Has the rules look through a document whose pages are read. */
@ApplicationScoped
public class ApplyRules {

    @Inject
    ContentStore store;

    @Inject
    Readers readers;

    /** @throws IOException if the reading process broke down: the same document may go well another time */
    public Findings apply(ReadFile file, String mediaType, List<ReadPage> pages)
            throws IOException, InterruptedException {
        try (var plain = store.open(file.id())) {
            return readers.applyRules(plain, file.size(), mediaType, pages);
        }
    }

    public static List<ReadPage> known(List<DocumentPage> pages) {
        return pages.stream().map(DocumentPage::asRead).toList();
    }
}
