package org.throughline.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Situation;
import org.throughline.core.fact.Stage;
import org.throughline.core.portal.PortalCase;
import org.throughline.core.portal.PortalCaseService;
import org.throughline.core.portal.PortalCases;
import org.throughline.core.portal.PortalChild;
import org.throughline.core.portal.PortalQuery;

/** Knows one case of one child. */
public class PortalCasesFake extends PortalCaseService {

    public static final PortalCase MATEO = mateo(new PortalCase.Next(LocalDate.of(2027, 1, 15), true));

    @Override
    public PortalCases list(PortalQuery query, int from, int count) {
        return new PortalCases(List.of(MATEO), 1);
    }

    @Override
    public PortalCase get(UUID id) {
        return MATEO;
    }

    public static PortalCase mateo(PortalCase.@Nullable Next next) {
        return new PortalCase(
                UUID.randomUUID(),
                "2026-0001",
                new PortalChild("Mateo", "Villanueva-Cruz", null, "5", null, null, "CA", "es", List.of()),
                CaseType.EVALUATION,
                CaseStatus.OPEN,
                Situation.HAS_IEP,
                Stage.EVALUATION,
                List.of(
                        new PortalCase.PortalAdvocate(UUID.randomUUID(), "Alex Kim"),
                        new PortalCase.PortalAdvocate(UUID.randomUUID(), "Ana Delgado")),
                next,
                LocalDate.of(2026, 11, 20),
                null);
    }
}
