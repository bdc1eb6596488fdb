package org.throughline.core.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What a case knows already, for work that nobody calls for: it asks no person's leave. */
@ApplicationScoped
public class RecordedFacts {

    @Inject
    Facts facts;

    public boolean include(UUID caseId, FactType type, LocalDate on) {
        return facts.ledger(caseId).inForce().stream()
                .anyMatch(fact -> fact.type() == type && fact.on().equals(on));
    }
}
