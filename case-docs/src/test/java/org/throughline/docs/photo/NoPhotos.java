package org.throughline.docs.photo;

import java.util.List;
import java.util.UUID;
import org.throughline.docs.document.Document;

/** Nobody has to say anything about photos. */
public final class NoPhotos extends PhotosService {

    @Override
    public List<Document> undecided(UUID caseId) {
        return List.of();
    }
}
