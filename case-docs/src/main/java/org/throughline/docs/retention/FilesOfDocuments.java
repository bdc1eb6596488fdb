package org.throughline.docs.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.throughline.docs.document.Deletion;
import org.throughline.docs.document.Documents;
import org.throughline.docs.storage.NamesFiles;

/** A document has the file of its own id, deleted or not, until it is removed for good, and perhaps an unlocked copy. */
@ApplicationScoped
class FilesOfDocuments implements NamesFiles {

    @Inject
    Documents documents;

    @Override
    public boolean names(UUID file) {
        return documents.find(file).or(() -> documents.readFrom(file)).stream()
                .noneMatch(document ->
                        document.deletion().filter(Deletion::isRemoved).isPresent());
    }
}
