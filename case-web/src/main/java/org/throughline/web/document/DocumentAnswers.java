package org.throughline.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.docs.document.Document;
import org.throughline.docs.recognition.DocumentDate;
import org.throughline.docs.recognition.DocumentDateService;
import org.throughline.web.rest.PageJson;

/** Answers about documents, with their dates: families are told what a paper is, and not what the staff think of it. */
@ApplicationScoped
class DocumentAnswers {

    @Inject
    DocumentDateService dates;

    @Inject
    CurrentUser currentUser;

    DocumentJson of(Document document) {
        return answer(document, dates.ofDocuments(List.of(document)));
    }

    PageJson<DocumentJson> page(List<Document> all, int page, int size) {
        var datesOf = dates.ofDocuments(all);
        return PageJson.cut(all, page, size, document -> answer(document, datesOf));
    }

    private DocumentJson answer(Document document, Map<UUID, List<DocumentDate>> datesOf) {
        var whole = DocumentJson.of(document, datesOf.getOrDefault(document.id(), List.of()));
        return currentUser.get().has(Role.ADVOCATE, Role.SUPERVISOR) ? whole : whole.forFamily(currentUser.id());
    }
}
