package org.throughline.web.layout;

import java.util.List;
import java.util.UUID;
import org.throughline.core.family.ContactService;
import org.throughline.core.family.RelatedContact;

/** Nobody stands around the child. */
public class NoContacts extends ContactService {

    @Override
    public List<RelatedContact> inCase(UUID caseId) {
        return List.of();
    }

    @Override
    public int count(UUID caseId) {
        return 0;
    }
}
