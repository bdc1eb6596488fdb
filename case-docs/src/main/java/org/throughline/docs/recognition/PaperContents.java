package org.throughline.docs.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.docs.recognition.content.PaperContent;

/** What documents say: as they were read, but for the plans that somebody has confirmed. */
@ApplicationScoped
class PaperContents {

    @Inject
    DocumentRecognitions recognitions;

    @Inject
    Plans plans;

    Optional<PaperContent> find(UUID documentId) {
        return Optional.ofNullable(ofDocuments(Set.of(documentId)).get(documentId));
    }

    /** By the document; those that are not read yet are left out. */
    Map<UUID, PaperContent> ofDocuments(Collection<UUID> ids) {
        var contents = new HashMap<>(recognitions.contentsOf(ids));
        plans.ofDocuments(ids)
                .forEach((id, plan) -> contents.put(
                        id, contents.getOrDefault(id, PaperContent.NOTHING).with(plan.content())));
        return contents;
    }
}
