package org.throughline.core.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where cases are on the way from referral to review. Who may see which case is asked before. */
@ApplicationScoped
public class CaseStages {

    @Inject
    Facts facts;

    public Stage stageOf(UUID caseId) {
        return StagePath.of(facts.ledger(caseId).inForce()).now();
    }
}
