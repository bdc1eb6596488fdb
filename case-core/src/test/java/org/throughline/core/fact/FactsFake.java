package org.throughline.core.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts of one case, as the screens meet them. */
public final class FactsFake extends FactService {

    private final LocalDate today;
    private final LocalDate born;
    private final List<Fact> all = new ArrayList<>();

    public FactsFake(LocalDate today, LocalDate born) {
        this.today = today;
        this.born = born;
    }

    @Override
    public Ledger ledger(UUID caseId) {
        return new Ledger(all);
    }

    @Override
    public Fact record(UUID caseId, NewFact wanted) {
        return add(new Fact(caseId, wanted, UUID.randomUUID(), Instant.EPOCH));
    }

    @Override
    public Fact withdraw(UUID id, String why) {
        var wrong = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return add(wrong.withdrawnBy(UUID.randomUUID(), why, Instant.EPOCH));
    }

    @Override
    public Optional<WrongDay> wrongDay(UUID caseId, FactType type, LocalDate on) {
        return WrongDay.of(type, on, today, born);
    }

    @Override
    public Optional<FactDoubt> doubt(UUID caseId, FactType type, LocalDate on, @Nullable UUID corrected) {
        return FactDoubt.of(type, on, new Ledger(all).inForce());
    }

    private Fact add(Fact fact) {
        all.add(fact);
        return fact;
    }
}
