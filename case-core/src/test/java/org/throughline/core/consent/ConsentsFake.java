package org.throughline.core.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Consents as the screens meet them. */
public final class ConsentsFake extends ConsentService {

    private final LocalDate today;
    private final List<GivenConsent> given = new ArrayList<>();

    public ConsentsFake(LocalDate today) {
        this.today = today;
    }

    public List<Consent> all() {
        return given.stream().map(GivenConsent::consent).toList();
    }

    @Override
    public List<GivenConsent> inCase(UUID caseId) {
        return List.copyOf(given);
    }

    @Override
    public GivenConsent give(UUID caseId, NewConsent wanted) {
        var consent = new Consent(UUID.randomUUID(), caseId, wanted, UUID.randomUUID(), Instant.EPOCH, today);
        var one = new GivenConsent(consent, "Lucia Cruz", true);
        given.add(one);
        return one;
    }

    @Override
    public GivenConsent withdraw(UUID id, LocalDate on) {
        var one = given.stream()
                .filter(known -> known.consent().id().equals(id))
                .findFirst()
                .orElseThrow();
        one.consent().withdraw(on, today);
        return one;
    }
}
