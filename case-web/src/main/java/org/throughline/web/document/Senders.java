package org.throughline.web.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.family.RelatedContact;

/** Who may have sent the documents of a case. */
public final class Senders {

    private Senders() {}

    /** Their names by id. */
    public static Map<UUID, String> of(CaseView caseView, List<RelatedContact> people) {
        var names = new HashMap<UUID, String>();
        caseView.team().forEach(member -> names.put(member.id(), member.name()));
        people.forEach(related -> {
            var person = related.contact().personId();
            if (person != null) {
                names.put(person, related.name());
            }
        });
        return names;
    }
}
