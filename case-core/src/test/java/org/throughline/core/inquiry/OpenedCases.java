package org.throughline.core.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.throughline.core.casefile.CaseOpened;

/** Hears of the cases that are opened, as other features do. */
@ApplicationScoped
public class OpenedCases {

    private final List<UUID> ids = new CopyOnWriteArrayList<>();

    void whenCaseOpened(@Observes CaseOpened opened) {
        ids.add(opened.caseId());
    }

    public List<UUID> ids() {
        return ids;
    }
}
